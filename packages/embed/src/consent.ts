import { renderInTurns } from '@offprint/element';
import { safeUrl } from '@offprint/metadata/json.js';
import { register } from './widgets.js';

/** "Load from", in the languages of the elements: a file of words would be a request. */
const WORDS: Partial<Record<string, string>> = {
  ar: 'تحميل من',
  de: 'Laden von',
  en: 'Load from',
  es: 'Cargar desde',
  fr: 'Charger depuis',
  it: 'Carica da',
  pt: 'Carregar de',
};

const buttons = new Set<HTMLElement>();
let isGranted = false;
let whenGranted: () => void;

/** Resolves once the elements are defined. */
export const ready = new Promise<void>((resolve) => {
  whenGranted = resolve;
});

const task = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** The first formatter of a page, whatever it formats, takes Chromium 10 ms, and a slow phone 40: not beside other work. */
async function warmUp(): Promise<void> {
  await task();
  try {
    new Intl.NumberFormat();
  } catch {
    // A page that has broken it: its elements get their turns all the same.
  }
  await task();
}

/** Defines the elements, which only then ask for anything. */
export function grant(): void {
  if (isGranted) return;
  isGranted = true;
  for (const button of buttons) button.remove();
  buttons.clear();
  // Tasks of their own, as the script has been at work.
  setTimeout(() => {
    renderInTurns(warmUp());
    register();
    whenGranted();
  });
}

/** Nobody can press a button on paper. */
const onPrint = ({ type }: Event): void => {
  for (const { style } of buttons) style.display = type === 'beforeprint' ? 'none' : '';
};
addEventListener('beforeprint', onPrint);
addEventListener('afterprint', onPrint);

/** While the page waits for a reader's consent, an element shows its fallback and a button. */
export function offer(element: HTMLElement): void {
  if (isGranted || [...buttons].some((button) => button.parentNode === element)) return;
  const language = element.closest<HTMLElement>('[lang]')?.lang.slice(0, 2).toLowerCase() ?? '';
  const button = document.createElement('button');
  const source = safeUrl(element.getAttribute('src') ?? '', document.baseURI);
  button.type = 'button';
  button.textContent = `${WORDS[language] ?? WORDS['en']} ${source ? new URL(source).host : location.host}`;
  button.addEventListener('click', () => {
    grant();
    // The button is gone, and the page would begin anew: the next Tab leads to what the element has now.
    element.tabIndex = -1;
    element.focus();
  });
  element.append(button);
  buttons.add(button);
}
