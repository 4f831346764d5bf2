import { createElement, StrictMode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { report, type View } from './checks.js';
import { define } from './packages.js';
import { Page } from './page.js';

let root: Root | undefined;

function show(view: View): void {
  root ??= createRoot(document.querySelector('#root')!);
  root.render(createElement(StrictMode, null, createElement(Page, { view: { ...view } })));
}

function remove(): void {
  root?.unmount();
  root = undefined;
}

report({ show, define, remove });
