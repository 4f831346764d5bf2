import { createComponent, createSignal } from 'solid-js';
import { render } from 'solid-js/web';
import { report, type View } from './checks.js';
import { define } from './packages.js';
import { Page } from './page.js';

const [shown, setShown] = createSignal<View>();
let dispose: (() => void) | undefined;

function show(view: View): void {
  setShown({ ...view });
  dispose ??= render(
    () =>
      createComponent(Page, {
        get view() {
          return shown()!;
        },
      }),
    document.querySelector('#root')!,
  );
}

function remove(): void {
  dispose?.();
  dispose = undefined;
}

report({ show, define, remove });
