import { safeUrl } from '@offprint/metadata/json.js';
import { TAGS, register } from './widgets.js';

/** "Load from", in the languages of the elements: a file of words would be a request. */
const WORDS = new Map([
  ['ar', 'تحميل من'],
  ['de', 'Laden von'],
  ['en', 'Load from'],
  ['es', 'Cargar desde'],
  ['fr', 'Charger depuis'],
  ['it', 'Carica da'],
  ['pt', 'Carregar de'],
]);

const buttons = new Set<Element>();
let isGranted = false;
let whenGranted: () => void;

/** Resolves once the elements are defined. */
export const ready = new Promise<void>((resolve) => {
  whenGranted = resolve;
});

/** Defines the elements, which only then ask for anything. */
export function grant(): void {
  if (isGranted) return;
  isGranted = true;
  for (const button of buttons) button.remove();
  buttons.clear();
  register();
  whenGranted();
}

function offer(element: Element): void {
  if ([...buttons].some((button) => button.parentNode === element)) return;
  const language = element.closest('[lang]')?.getAttribute('lang')?.split('-')[0]?.toLowerCase() ?? '';
  const button = document.createElement('button');
  const source = safeUrl(element.getAttribute('src') ?? '', document.baseURI);
  button.type = 'button';
  button.textContent = `${WORDS.get(language) ?? WORDS.get('en')} ${source ? new URL(source).host : location.host}`;
  button.addEventListener('click', grant);
  element.append(button);
  buttons.add(button);
}

/** While the page waits for a reader's consent, each element shows its fallback and a button. */
export function offerWithin(root: Document | DocumentFragment | Element): void {
  if (isGranted) return;
  if (root instanceof Element && root.matches(TAGS)) offer(root);
  for (const element of root.querySelectorAll(TAGS)) offer(element);
}
