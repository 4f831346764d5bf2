// Lit asks for its hydration support once, when it runs for the first time.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';

// A bundler may move what pages share into a chunk that runs before this file; only what is imported later stays later.
await import('./define.js');
