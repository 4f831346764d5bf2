import type { SsrOutcome } from '../protocol.ts';
import { command } from './commands.ts';
import { allUpdated, createStage, deepElements, firstElement, type Fixture } from './fixtures.ts';
import { loadModules } from './modules.ts';

const SUPPORT = '@lit-labs/ssr-client/lit-element-hydrate-support.js';

declare global {
  // Lit notes here which copies of it have run.
  var litElementVersions: string[] | undefined;
}

let supportLoaded = false;

/** Lit asks for the support once, when it runs for the first time in a page: later it is too late, and nothing says so. */
async function loadSupport(): Promise<void> {
  if (supportLoaded) return;
  if (globalThis.litElementVersions?.length) {
    throw new Error('Lit ran before its hydration support: in this test file import components only as types.');
  }
  await loadModules([SUPPORT]);
  supportLoaded = true;
}

/** Markup with declarative shadow roots, rendered in Node by the built packages. */
export async function ssrRender(modules: readonly string[], markup: string): Promise<string> {
  const outcome = await command<SsrOutcome>('ssr', { modules, markup });
  if ('problem' in outcome) throw new Error(`The server could not render ${markup}: ${outcome.problem}`);
  return outcome.html;
}

/** Takes what the console hears of hydration, and lets the rest through. */
function collectProblems(): { problems: string[]; stop: () => void } {
  const problems: string[] = [];
  const { error, warn } = console;
  const watch =
    (original: typeof console.error): typeof console.error =>
    (...values: unknown[]) => {
      const text = values.map(String).join(' ');
      if (/hydrat/i.test(text)) problems.push(text);
      else original(...values);
    };
  console.error = watch(error);
  console.warn = watch(warn);
  return { problems, stop: () => Object.assign(console, { error, warn }) };
}

function fail(markup: string, problem: string): never {
  throw new Error(
    `Hydration of ${markup} failed: ${problem}\nThe server renders the built packages: is the build up to date (npm run build)?`,
  );
}

interface Hydrating extends Element {
  readonly shadowRoot: ShadowRoot;
  addController(controller: { hostUpdated(): void }): void;
}

function isHydrating(element: Element): element is Hydrating {
  return element.shadowRoot !== null && 'addController' in element;
}

/**
 * Looks at each element right after its first update, before it can render again for a reason of its own: every node
 * that the server sent must still be there then. Answers with a function that names the elements without an update.
 */
function watchFirstUpdates(hosts: readonly Element[], problems: string[]): () => string[] {
  const waiting = new Set(hosts.filter(isHydrating));
  for (const host of waiting) {
    const sent = [...host.shadowRoot.querySelectorAll('*')];
    host.addController({
      hostUpdated() {
        if (!waiting.delete(host)) return;
        const lost = sent.filter((element) => !host.shadowRoot.contains(element));
        problems.push(...lost.map((element) => `<${host.localName}> threw <${element.localName}> of the server away`));
      },
    });
  }
  return () => [...waiting].map((host) => `<${host.localName}> was not hydrated`);
}

/**
 * Fixtures that the server renders and the page hydrates. Fails if hydration complains, and if a node that the server
 * sent does not stay: then the page was rendered anew, not hydrated.
 */
export function hydratedFixtures(modules: readonly string[]): Fixture {
  return async <E extends HTMLElement>(markup: string) => {
    await loadSupport();
    await loadModules(modules);
    const html = await ssrRender(modules, markup);
    const stage = createStage();
    const { problems, stop } = collectProblems();
    try {
      stage.setHTMLUnsafe(html);
      // Firefox (seen in ESR 153) upgrades these elements only in the next microtask, the others at once.
      customElements.upgrade(stage);
      const hosts = [...deepElements(stage)].filter((element) => element.shadowRoot);
      if (hosts.length === 0) fail(markup, 'the server sent no shadow root');
      const notHydrated = watchFirstUpdates(hosts, problems);
      await allUpdated(stage).catch((error: unknown) => problems.push(String(error)));
      problems.push(...notHydrated());
    } finally {
      stop();
    }
    if (problems.length > 0) fail(markup, problems.join('\n'));
    return firstElement<E>(stage, markup);
  };
}
