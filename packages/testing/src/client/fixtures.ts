import { loadModules } from './modules.ts';

/**
 * Puts markup into the page and answers with its first element, once that and every custom element in it has rendered.
 * The page is emptied after each test.
 */
export type Fixture = <E extends HTMLElement = HTMLElement>(markup: string) => Promise<E>;

interface Updating extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
}

/** Every element below the root, also those in open shadow roots, in document order. */
export function* deepElements(root: ParentNode): Generator<Element> {
  for (const child of root.children) {
    yield child;
    if (child.shadowRoot) yield* deepElements(child.shadowRoot);
    yield* deepElements(child);
  }
}

function isUpdating(element: Element): element is Updating {
  return 'updateComplete' in element;
}

/** Waits for the custom elements below the root, and for those that they render in turn. */
export async function allUpdated(root: ParentNode): Promise<void> {
  const seen = new Set<Element>();
  for (;;) {
    const next = [...deepElements(root)].filter((element) => isUpdating(element) && !seen.has(element)) as Updating[];
    if (next.length === 0) return;
    for (const element of next) {
      seen.add(element);
      await element.updateComplete;
    }
  }
}

const stages = new Set<HTMLElement>();

afterEach(() => {
  for (const stage of stages) stage.remove();
  stages.clear();
});

/** The part of the page that one fixture lives in. */
export function createStage(): HTMLElement {
  const stage = document.createElement('div');
  document.body.append(stage);
  stages.add(stage);
  return stage;
}

export function firstElement<E extends HTMLElement>(stage: HTMLElement, markup: string): E {
  const element = stage.firstElementChild;
  if (!element) throw new Error(`The fixture has no element: ${markup}`);
  return element as E;
}

/** Fixtures that the page renders by itself. The modules register the elements, as in `'@offprint/analysis-card/define.js'`. */
export function clientFixtures(modules: readonly string[] = []): Fixture {
  return async <E extends HTMLElement>(markup: string) => {
    await loadModules(modules);
    const stage = createStage();
    stage.innerHTML = markup;
    await allUpdated(stage);
    return firstElement<E>(stage, markup);
  };
}
