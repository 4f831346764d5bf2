import { LitElement, type CSSResultGroup } from 'lit';
import { property } from 'lit/decorators.js';
import type { HydratingHost } from './hydration.js';
import { LanguageController } from './language-controller.js';
import { LookController } from './look-controller.js';
import { SlotController } from './slot-controller.js';
import type { SourceController } from './source-controller.js';
import { baseStyles } from './styles/base.styles.js';
import { needsTurn, turn } from './turn.js';

/** True if Lit can take over what a server rendered: its hydration support gives the class a getter of its own. */
const canHydrate = Object.hasOwn(LitElement, 'observedAttributes');

/**
 * What all Offprint elements share: the attributes that say where the data is and how to show it. Behaviour lives in
 * controllers.
 */
export abstract class OffprintElement extends LitElement implements HydratingHost {
  /** Version of the package, so that two copies on one page can tell each other apart. */
  static readonly version: string = '1.0.0';
  static override styles: CSSResultGroup = baseStyles;

  /** Address of the data: JSON-LD, JSON Feed, RSS, Atom or a page that holds it; or `#id` of a script in this page. */
  @property() src: string | undefined;
  /** Which entry of a list to show: its address, DOI or id. The first entry by default. */
  @property() item: string | undefined;
  /** When to load: near the viewport (`lazy`), or at once (`eager`). */
  @property() loading: 'eager' | 'lazy' = 'lazy';
  /** Level of the element's heading, `2` to `6`, or `none` for no heading. Anything else is 2. */
  @property({ attribute: 'heading-level' }) headingLevel: string | number = 2;
  /** Colour scheme: that of the page around it (`auto`), or always `light` or `dark`. */
  @property({ reflect: true, useDefault: true }) theme: 'auto' | 'dark' | 'light' = 'auto';
  /** Colour of links and buttons: a hue of 0 to 360, or a CSS colour. Lightness and chroma are kept readable. */
  @property() accent: string | undefined;
  /** Parts to leave out, separated by spaces. */
  @property() hide = '';

  /** A shadow root before construction is one that a server rendered. @internal */
  readonly isServerRendered: boolean = canHydrate && !!this.shadowRoot;
  /** @internal */
  readonly language: LanguageController = new LanguageController(this);
  /** @internal */
  readonly slots: SlotController = new SlotController(this);
  /** @internal */
  readonly look: LookController = new LookController(this);

  /** @internal */
  abstract readonly source: SourceController<unknown>;

  protected override createRenderRoot(): DocumentFragment | HTMLElement {
    // What Lit cannot take over would stay beside what it renders, and both would be seen.
    if (!canHydrate) this.shadowRoot?.replaceChildren();
    return super.createRenderRoot();
  }

  override connectedCallback(): void {
    // A shadow root hides the author's fallback, and takes what a server rendered: it comes with what is shown in it.
    if (needsTurn(this)) void this.#begin();
    else super.connectedCallback();
  }

  /** Custom properties that come from attributes, beside those of `accent`. @internal */
  get styleProperties(): Readonly<Record<string, string | undefined>> {
    return {};
  }

  /** @internal */
  whenHydrated(run: () => void): void {
    if (this.isServerRendered && !this.hasUpdated) void this.updateComplete.then(run);
    else run();
  }

  /** True if `hide` names the part. @internal */
  hides(part: string): boolean {
    return this.hide.split(/\s+/).includes(part);
  }

  /** Two turns, for each is long where it is the first of a page. */
  async #begin(): Promise<void> {
    await turn(this);
    this.source.prepare();
    await turn(this);
    if (this.isConnected && needsTurn(this)) super.connectedCallback();
  }
}
