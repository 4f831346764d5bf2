import { explain } from './debug/overlay.js';

// What a webmaster sees at `?offprint-debug`: a file of its own, which runs when it is there.
explain();
