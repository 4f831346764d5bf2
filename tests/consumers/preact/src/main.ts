import { h, render } from 'preact';
import { report, type View } from './checks.js';
import { define } from './packages.js';
import { Page } from './page.js';

const root = document.querySelector('#root')!;

const show = (view: View): void => render(h(Page, { view: { ...view } }), root);
const remove = (): void => render(null, root);

report({ show, define, remove });
