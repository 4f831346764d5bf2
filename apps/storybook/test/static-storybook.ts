import { launch, type LaunchSettings, serveFolder, type StaticServer } from '@offprint/testing/e2e';

/** What a story said of itself once it stood. */
export interface Outcome {
  /** What the story, its play function or axe found wrong, in sentences. Empty is good. */
  readonly faults: string[];
  /** Lines of the console, errors of scripts and requests that failed. */
  readonly console: string[];
  /** Addresses that were asked for outside Storybook's own folder. */
  readonly foreign: string[];
}

/**
 * A flag of Chromium, by which Storybook takes it for its own test runner: it stops animations, where it looks for their
 * end for a tenth of a second after each story otherwise.
 */
export const WITHOUT_ANIMATIONS = '--user-agent=StorybookTestRunner';

type Browser = Awaited<ReturnType<typeof launch>> & { page: NonNullable<Awaited<ReturnType<typeof launch>>['page']> };

interface Channel {
  emit(event: string, payload: unknown): void;
  on(event: string, listener: (payload: never) => void): void;
  off(event: string, listener: (payload: never) => void): void;
}

interface Preview {
  currentRender?: { phase?: string };
}

interface Finished {
  storyId: string;
  reporters: { result: { error?: unknown; violations?: Violation[] } }[];
}

interface Violation {
  help: string;
  id: string;
  nodes: { target: unknown; failureSummary?: string }[];
}

/**
 * Shows a story by Storybook's own channel, and waits for all that it does: render, play, axe. Runs in the preview.
 * Axe is the add-on's, with the options of preview.ts: what fails here is what its panel shows.
 */
function showStory(storyId: string): Promise<string[]> {
  const channel = (window as unknown as { __STORYBOOK_ADDONS_CHANNEL__: Channel }).__STORYBOOK_ADDONS_CHANNEL__;
  const faults: string[] = [];
  const failures = ['storyErrored', 'storyThrewException', 'storyMissing', 'playFunctionThrewException'];
  const onFailure = (problem: { message?: string; title?: string } | string): void => {
    faults.push(typeof problem === 'string' ? problem : (problem.message ?? problem.title ?? 'It failed.'));
  };
  return new Promise((resolve) => {
    const onFinished = ({ reporters, storyId: finished }: Finished): void => {
      if (finished !== storyId) return;
      channel.off('storyFinished', onFinished);
      for (const failure of failures) channel.off(failure, onFailure);
      for (const { result } of reporters) {
        if (result.error) faults.push(`axe: ${String(result.error)}`);
        for (const { help, id, nodes } of result.violations ?? []) {
          faults.push(
            `axe ${id}: ${help}: ${nodes.map(({ failureSummary, target }) => `${JSON.stringify(target)} ${failureSummary ?? ''}`).join('; ')}`,
          );
        }
      }
      if (reporters.length === 0 && faults.length === 0) faults.push('axe did not look at it.');
      resolve(faults);
    };
    channel.on('storyFinished', onFinished);
    for (const failure of failures) channel.on(failure, onFailure);
    channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
  });
}

/** The built Storybook on a free port, in one page of Chromium that shows one story after the other. */
export class StaticStorybook {
  /** @param path Where in the folder it is: a Storybook that others serve stands in any folder. */
  static async open(folder: string, path = '', settings: LaunchSettings = {}): Promise<StaticStorybook> {
    const server = await serveFolder(folder);
    const browser = (await launch('chromium', { viewport: { width: 1280, height: 900 }, ...settings })) as Browser;
    return new StaticStorybook(browser, server, path);
  }
  readonly #base: string;
  readonly #browser: Browser;
  readonly #server: StaticServer;
  #console: string[] = [];

  #foreign: string[] = [];

  private constructor(browser: Browser, server: StaticServer, path: string) {
    this.#base = `${server.origin}/${path}`;
    this.#browser = browser;
    this.#server = server;
    const { page } = browser;
    page.on('console', (message) => this.#console.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => this.#console.push(String(error)));
    page.on('requestfailed', (request) => {
      // Chromium 156 calls four of ten answers canceled that a page reads to their end by `getReader()`. What a story does
      // with an answer is for its play function.
      const isRead = request.failure()?.errorText === 'net::ERR_ABORTED' && request.response()?.ok();
      if (!isRead) this.#console.push(`failed: ${request.url()}`);
    });
    page.on('request', (request) => {
      if (/^https?:/.test(request.url()) && !request.url().startsWith(this.#base)) this.#foreign.push(request.url());
    });
  }

  get page(): Browser['page'] {
    return this.#browser.page;
  }

  /**
   * Loads the preview with a story, under globals such as `theme:dark;language:ar`, and waits until Storybook is done with
   * it: it would reload the whole page for one who asks for another story before.
   */
  async load(storyId: string, globals: string): Promise<void> {
    await this.#goto(`id=${storyId}&viewMode=story&globals=${globals}`);
    await this.#browser.until(() => {
      const { __STORYBOOK_PREVIEW__: preview } = window as unknown as { __STORYBOOK_PREVIEW__?: Preview };
      return preview?.currentRender?.phase === 'finished';
    });
  }

  /** Loads Storybook as a reader does, with its list of pages, and waits for the list and what it opens with. */
  async openWindow(query: string): Promise<void> {
    await this.#browser.goto(`${this.#base}${query}`);
    await this.#browser.until(() => document.querySelector('[data-selected="true"]') !== null);
  }

  /** Sets the toolbar over the story that `load` opened, and waits until it stands again. */
  async updateGlobals(globals: Record<string, string>): Promise<void> {
    await this.#browser.evaluate((globals) => {
      const channel = (window as unknown as { __STORYBOOK_ADDONS_CHANNEL__: Channel }).__STORYBOOK_ADDONS_CHANNEL__;
      return new Promise<void>((resolve) => {
        const onRendered = (): void => {
          channel.off('storyRendered', onRendered);
          resolve();
        };
        channel.on('storyRendered', onRendered);
        channel.emit('updateGlobals', { globals });
      });
    }, globals);
  }

  /** Loads a documentation page, and waits for its headline and the stories on it. */
  async loadDocs(docsId: string, stories: number, globals: string): Promise<void> {
    await this.#goto(`id=${docsId}&viewMode=docs&globals=${globals}`);
    await this.#browser.until(
      (count) =>
        document.querySelector('#storybook-docs h1') !== null &&
        document.querySelectorAll('#storybook-docs .page').length === count,
      stories,
    );
    await this.#browser.evaluate(() => {
      const all = [...document.querySelectorAll('#storybook-docs .page *')] as { updateComplete?: Promise<unknown> }[];
      return Promise.all(all.map(({ updateComplete }) => updateComplete)).then(() => undefined);
    });
  }

  /** Shows a story on the page that `load` opened. */
  async show(id: string): Promise<Outcome> {
    const faults = await this.#browser.evaluate(showStory, id);
    return { faults, ...this.takeTraffic() };
  }

  /** Where the documentation page that `loadDocs` opened links to, as written; links within the page are left out. */
  links(): Promise<string[]> {
    return this.page.$$eval('#storybook-docs a[href]:not([href^="#"], .page *)', (all) =>
      all.map((link) => link.getAttribute('href')!),
    );
  }

  /** The rows of the table on the documentation page that `loadDocs` opened, each as the words of its cells. */
  async rows(): Promise<string[][]> {
    // The controls of colours are loaded on their own.
    await this.page.waitForFunction(() => {
      const names = [...document.querySelectorAll('.docblock-argstable-body td:first-child')];
      const colours = names.filter(({ textContent }) => /^--.*color$/.test(textContent.trim()));
      return document.querySelectorAll('input[placeholder^="Choose color"]').length === colours.length;
    });
    return this.page.$$eval('.docblock-argstable-body tr', (all) => {
      const words = (cell: HTMLElement): string =>
        cell.innerText.trim() || (cell.querySelector('button, input, select, textarea') ? 'a control' : '');
      return all.map(({ cells }) => [...cells].map(words)).filter(({ length }) => length > 1);
    });
  }

  /** What was printed and asked for since the last time. */
  takeTraffic(): Pick<Outcome, 'console' | 'foreign'> {
    const traffic = { console: this.#console, foreign: this.#foreign };
    this.#console = [];
    this.#foreign = [];
    return traffic;
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#server.close();
  }

  async #goto(query: string): Promise<void> {
    this.takeTraffic();
    await this.#browser.goto(`${this.#base}iframe.html?${query}`);
  }
}
