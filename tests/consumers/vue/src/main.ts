import { createApp, h, shallowRef, type App } from 'vue';
import { report, type View } from './checks.js';
import Page from './page.vue';
import { define } from './packages.js';

const shown = shallowRef<View>();
let app: App | undefined;

function show(view: View): void {
  shown.value = { ...view };
  if (app) return;
  app = createApp(() => h(Page, { view: shown.value! }));
  app.mount('#root');
}

function remove(): void {
  app?.unmount();
  app = undefined;
}

report({ show, define, remove });
