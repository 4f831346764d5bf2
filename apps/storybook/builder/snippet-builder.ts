import './preview-frame.js';
import { html, LitElement, type CSSResultGroup, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { elements } from '../.storybook/elements.js';
import { readAddress, readHash, writeHash } from './address-bar.js';
import { changed, fromHash, toHash } from './configuration.js';
import { fallbackLink, NO_PAGE, picturesOf, snippetFacts, sourceAddress } from './facts.js';
import { widgetOptions } from './options.js';
import { previewDocument } from './preview-document.js';
import { readSource, readText, type Findings } from './read-source.js';
import { release, siteScript } from './release.js';
import { resultStep, type Result } from './result.js';
import { originsToAllow, pinnedAddress, policy, scriptTag } from './site.js';
import { markdown, snippet, type SnippetFacts } from './snippet.js';
import { builderStyles } from './snippet-builder.styles.js';
import { formStep, lookStep, sourceStep, widgetStep } from './steps.js';

/** Milliseconds without a key before an address is asked. */
const PAUSE = 400;

const SCHEMES = ['light', 'dark'] as const;
const WIDTHS = [
  ['small', '320 px'],
  ['middle', '768 px'],
  ['full', 'Full width'],
] as const;

/** Asks a webmaster four questions, and answers with what to paste: proved by a preview that runs it. */
export class SnippetBuilder extends LitElement {
  static override readonly styles: CSSResultGroup = builderStyles;

  readonly #widgets = widgetOptions(elements);
  #configuration = fromHash(readHash());
  #findings: Findings | undefined;
  #read = '';
  #abort: AbortController | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #view = { remains: '', scheme: 'light', width: 'full' };
  #said = '';

  override connectedCallback(): void {
    super.connectedCallback();
    this.#look(0);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#pause);
    this.#abort?.abort();
    this.#read = '';
  }

  override render(): TemplateResult {
    const configuration = this.#configuration;
    const widget = this.#widgets[configuration.widget];
    const publications = this.#findings?.publications;
    const facts = snippetFacts(configuration, widget, publications, this.#source);
    const link = fallbackLink({ ...configuration, href: '', words: '' }, publications, this.#source);
    return html`<div class="builder" @input=${this.#onInput} @keydown=${this.#onKeyDown}>
      <a class="skip" href="#result" @click=${this.#onSkip}>Go to what to paste</a>
      <div class="work">
        <form @submit=${(event: Event) => event.preventDefault()} aria-label="Questions">
          ${widgetStep(configuration, this.#widgets)} ${sourceStep(configuration, this.#findings, this.#isAsked)}
          ${formStep(configuration, this.#view.remains)} ${keyed(widget, lookStep(configuration, widget, link))}
        </form>
        <div class="seen">${this.#renderPreview(facts)}</div>
      </div>
      <div class="answer">
        ${resultStep(configuration, this.#result(facts), (...what) => void this.#copy(...what))}
        <p class="share">
          <button type="button" @click=${this.#onShare}>Copy a link to this page as it is now</button>
        </p>
        <p class="said" role="status">${this.#said}</p>
      </div>
    </div>`;
  }

  #renderPreview(facts: SnippetFacts): TemplateResult {
    const { scheme, width } = this.#view;
    const radios = (name: string, chosen: string, all: readonly (readonly [string, string])[]): TemplateResult[] =>
      all.map(
        ([value, label]) =>
          html`<label class="inline"
            ><input type="radio" name=${name} value=${value} .checked=${chosen === value} />${label}</label
          >`,
      );
    return html`<h2>What readers see</h2>
      <div class="switches">
        <fieldset>
          <legend>Width</legend>
          ${radios('width', width, WIDTHS)}
        </fieldset>
        <fieldset>
          <legend>Page</legend>
          ${radios(
            'scheme',
            scheme,
            SCHEMES.map((each) => [each, each === 'dark' ? 'Dark' : 'Light']),
          )}
        </fieldset>
      </div>
      <snippet-preview .width=${width} .content=${this.#preview(facts)}></snippet-preview>`;
  }

  get #source(): string {
    return sourceAddress(this.#configuration, document.baseURI);
  }

  get #isAsked(): boolean {
    return this.#configuration.source === 'inline' ? this.#configuration.data.trim() !== '' : this.#source !== '';
  }

  /** Why there is no snippet yet, and what to do. */
  get #reason(): string | undefined {
    const { form, source } = this.#configuration;
    if (!this.#isAsked)
      return source === 'inline' ? 'First paste the data in step 2.' : 'First give the address in step 2.';
    if (source === 'inline' && form !== 'element') {
      return 'Data in the page is a script, which your site does not keep. Put it on a host as a file, with the header “access-control-allow-origin: *”, and give its address in step 2.';
    }
    return undefined;
  }

  #policy(script: string): string {
    const address = this.#findings?.address;
    const file = this.#configuration.options['size-probe'] ? this.#findings?.publications?.analyses : undefined;
    return policy({
      script,
      data: [this.#source, ...(address ? [address] : []), ...(file?.[0]?.downloads.map(({ url }) => url) ?? [])],
      pictures: picturesOf(this.#configuration, this.#findings?.publications),
    });
  }

  #result(facts: SnippetFacts): Result {
    const { consent, form, pinned, script } = this.#configuration;
    const address = pinned ? pinnedAddress(script, release.version) : script;
    const origins = originsToAllow(facts, address);
    const isLink = form === 'link' || form === 'unknown';
    return {
      snippet: this.#reason ? undefined : snippet(facts),
      reason: this.#reason,
      notice:
        facts.link.href === NO_PAGE
          ? 'The data names no page: give the address of the link that always stays, in step 4.'
          : undefined,
      markdown: isLink ? markdown(facts) : undefined,
      scriptTag: scriptTag({ address, consent: !!consent, integrity: pinned ? release.integrity : undefined, origins }),
      policy: this.#policy(address),
    };
  }

  /** Empty until the source was read: the page's policy names the hosts of its pictures. */
  #preview(facts: SnippetFacts): string {
    if (!this.#findings || this.#reason) return '';
    const address = siteScript();
    return previewDocument({
      content: snippet(facts),
      policy: this.#policy(address),
      scheme: this.#view.scheme as (typeof SCHEMES)[number],
      scriptTag: scriptTag({
        address,
        consent: !!this.#configuration.consent,
        origins: originsToAllow(facts, address),
      }),
    });
  }

  /** Reads the source if it is another one than before. */
  #look(pause: number): void {
    const { data, language, source } = this.#configuration;
    const wanted = `${source === 'inline' ? data : this.#source} ${language}`;
    if (wanted === this.#read) return;
    this.#read = wanted;
    this.#findings = undefined;
    this.#abort?.abort();
    clearTimeout(this.#pause);
    const abort = new AbortController();
    this.#abort = abort;
    if (this.#isAsked) this.#pause = setTimeout(() => void this.#readSource(abort.signal), pause);
  }

  async #readSource(signal: AbortSignal): Promise<void> {
    const { data, language, source } = this.#configuration;
    try {
      this.#findings =
        source === 'inline'
          ? readText(data, document.baseURI, language || 'en')
          : await readSource(this.#source, language || 'en', signal);
      this.requestUpdate();
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  async #copy(text: string, name: string, place?: HTMLElement): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#said = `Copied: ${name}.`;
    } catch {
      if (place) getSelection()?.selectAllChildren(place);
      this.#said = place ? `${name} is selected: copy it with your keyboard.` : 'Copy it from the address bar.';
    }
    this.requestUpdate();
  }

  readonly #onInput = (event: Event): void => {
    const { checked, name, type, value } = event.target as HTMLInputElement;
    if (!name) return;
    const given = type === 'checkbox' && !checked ? '' : value;
    this.#said = '';
    if (name in this.#view) this.#view = { ...this.#view, [name]: given };
    else {
      this.#configuration = changed(this.#configuration, name, given);
      writeHash(toHash(this.#configuration));
      const isTyped = name === 'address' || name === 'data';
      this.#look(isTyped ? PAUSE : 0);
    }
    this.requestUpdate();
  };

  /** Storybook has shortcuts of single letters, and takes those that choose from a menu for its own. */
  readonly #onKeyDown = (event: Event): void => event.stopPropagation();

  readonly #onSkip = (event: Event): void => {
    event.preventDefault();
    this.renderRoot.querySelector<HTMLElement>('#result')?.focus();
  };

  readonly #onShare = (): void => void this.#copy(readAddress(), 'the link');
}
