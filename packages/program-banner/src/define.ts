import { defineElement } from '@offprint/element';
import { ProgramBanner } from './program-banner.js';

declare global {
  interface HTMLElementTagNameMap {
    'offprint-program-banner': ProgramBanner;
  }
}

defineElement('offprint-program-banner', ProgramBanner);
