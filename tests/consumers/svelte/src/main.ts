import { mount, unmount } from 'svelte';
import { createSubscriber } from 'svelte/reactivity';
import { report, type View } from './checks.js';
import { define } from './packages.js';
import Page from './page.svelte';

let current: View;
let changed = (): void => {};
const subscribe = createSubscriber((update) => {
  changed = update;
});
let page: ReturnType<typeof mount> | undefined;

function show(view: View): void {
  current = { ...view };
  changed();
  page ??= mount(Page, {
    target: document.querySelector('#root')!,
    props: {
      get view() {
        subscribe();
        return current;
      },
    },
  });
}

function remove(): void {
  if (page) void unmount(page);
  page = undefined;
}

report({ show, define, remove });
