import { nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import {
  amendedPicture,
  announceActivation,
  dateElement,
  given,
  heading,
  html,
  innerLevel,
  link,
  linkAddress,
  none,
  picture,
  placeholder,
  SourceController,
  SourcedElement,
  type Analysis,
  type PartialAnalysis,
} from '@offprint/element';
import type { Program } from '@offprint/metadata';
import { programBannerStrings, type ProgramBannerStrings } from './program-banner.strings.js';
import { programBannerStyles } from './program-banner.styles.js';
import { pickProgram, type PartialProgram } from './program-content.js';

/**
 * Shows a research program or center: what it is, where to find out more, its latest analyses.
 *
 * @tag offprint-program-banner
 * @summary A research program or center, with the way to it and its latest analyses.
 * @example <offprint-program-banner src="/program.jsonld"><a href="/program">Name of the program</a></offprint-program-banner>
 * @slot - Fallback: shown until the content is ready, and after any failure.
 * @slot logo - A logo above the kicker.
 * @slot kicker - Replaces kicker and center.
 * @slot headline - Replaces the name in the heading.
 * @slot statement - Replaces the statement.
 * @slot actions - Replaces all links; links of your own.
 * @slot latest - Replaces the list of the latest analyses below its heading.
 * @slot people - The people of the program.
 * @slot partners - Partners of the program, such as logos; images need a text alternative, or the name next to them.
 * @slot media - Replaces the picture.
 * @slot credit - Replaces the credit of the picture.
 * @slot empty - Shown instead of the fallback when the source holds nothing.
 * @csspart base - The region.
 * @csspart content - The column of text.
 * @csspart media - The box of picture and credit.
 * @csspart image - The picture.
 * @csspart credit - The credit of the picture.
 * @csspart kicker - The line of kicker and center.
 * @csspart program - The center it belongs to; a link where it has an address.
 * @csspart headline - The heading.
 * @csspart statement - The statement.
 * @csspart actions - The row of links.
 * @csspart action - The link to the program.
 * @csspart all - The link to all programs.
 * @csspart feed - The link to the feed.
 * @csspart newsletter - The link to the newsletter.
 * @csspart latest - The column of the latest analyses.
 * @csspart latest-heading - Its heading.
 * @csspart latest-item - One analysis in the list.
 * @csspart latest-link - Its headline; a link where it has an address.
 * @csspart date - A date in the list.
 * @csspart people - The box of the people.
 * @csspart partners - The box of the partners.
 * @csspart skeleton - The grey lines while nothing is there yet.
 * @csspart message - The line that tells of loading and failure.
 * @csspart retry - The button after a failure without fallback.
 * @cssprop [--offprint-program-banner-gap=clamp(24px, 5cqi, 72px)] - Space between the columns.
 * @cssprop [--offprint-program-banner-padding] - Space between the edges and the content.
 * @cssprop [--offprint-program-banner-rule-size=6px] - Thickness of the rule on top.
 * @cssprop [--offprint-program-banner-image-ratio=3/2] - Aspect ratio of the picture.
 * @cssState idle - Nothing is loading and nothing is shown yet but the fallback.
 * @cssState loading - The source is being read.
 * @cssState ready - The content is shown.
 * @cssState empty - The source was read and holds no program.
 * @cssState error - The source could not be read.
 * @cssState blank - Nothing at all is rendered: the source is empty and there is no fallback.
 * @fires {OffprintBeforeLoadEvent} offprint-before-load - Before a request; cancelable.
 * @fires {OffprintReadyEvent} offprint-ready - The content is rendered.
 * @fires {OffprintEmptyEvent} offprint-empty - The source holds no program.
 * @fires {OffprintErrorEvent} offprint-error - The source could not be read.
 * @fires {OffprintActivateEvent} offprint-activate - A link is followed; cancelable.
 * @fires {OffprintViewEvent} offprint-view - Half of the banner was in view for a second.
 */
export class ProgramBanner extends SourcedElement<PartialProgram> {
  static override styles: CSSResultGroup = [SourcedElement.styles, programBannerStyles];

  /** The program as an object of `@offprint/metadata`, with its `items`. Its facts win over attributes and over `src`. */
  @property({ attribute: false }) program: PartialProgram | undefined;

  /** Name of the program, as plain text. */
  @property() headline: string | undefined;
  /** Address of the program. */
  @property() href: string | undefined;
  /** What it is, such as "Research program". */
  @property() kicker: string | undefined;
  /** What it is about, in a sentence or two of plain text. */
  @property() statement: string | undefined;
  /** Name of the center it belongs to. */
  @property() center: string | undefined;
  /** Address of a picture. */
  @property() image: string | undefined;
  /** Alternative text of the picture. Without it the picture counts as decoration. */
  @property({ attribute: 'image-alt' }) imageAlt: string | undefined;
  /** Who made the picture. */
  @property({ attribute: 'image-credit' }) imageCredit: string | undefined;
  /** Where the picture stands: beside the text at its end or start, above everything, or nowhere. */
  @property({ attribute: 'image-position', reflect: true, useDefault: true }) imagePosition:
    'end' | 'none' | 'start' | 'top' = 'end';
  /** What the text lies on: the page itself, a tinted panel, or a panel in the dark tone of the accent. */
  @property({ reflect: true, useDefault: true }) tone: 'paper' | 'solid' | 'tint' = 'paper';
  /** How many of the latest analyses to list, 0 to 5. Anything else is 3. */
  @property() latest: number | string = 3;
  /** Words of the first link. "Explore the program" in the reader's language by default. */
  @property({ attribute: 'action-label' }) actionLabel: string | undefined;
  /** Address of the list of all programs. */
  @property({ attribute: 'view-all-href' }) viewAllHref: string | undefined;
  /** Words of that link. "All programs" in the reader's language by default. */
  @property({ attribute: 'view-all-label' }) viewAllLabel: string | undefined;
  /** Address of the program's feed. */
  @property({ attribute: 'feed-href' }) feedHref: string | undefined;
  /** Address where readers subscribe to the newsletter. */
  @property({ attribute: 'newsletter-href' }) newsletterHref: string | undefined;
  /** `compact` is one column without a picture; `auto` is compact in a narrow column, else `full`. */
  @property({ reflect: true, useDefault: true }) size: 'auto' | 'compact' | 'full' = 'auto';

  /** @internal */
  override readonly source: SourceController<PartialProgram> = new SourceController<PartialProgram>(this, pickProgram);

  override render(): TemplateResult {
    const { content, strings } = this;
    if (!content) return placeholder(this);
    const { lang, name, summary } = content;
    const title = html`<bdi lang=${lang ?? nothing}>${name}</bdi>`;
    const statement = summary && html`<p part="statement" dir="auto" lang=${lang ?? nothing}>${summary}</p>`;
    return html`<section part="base" aria-labelledby="headline" @click=${this.#onClick}>
      <div part="content">
        ${this.row('logo', none)}${this.row('kicker', this.#renderKicker(content))}
        ${heading(this.headingLevel, this.slots.render('headline', title))}${this.row('statement', statement)}
        ${this.row('actions', this.#renderActions(content, strings))}
        ${this.#box('people', html`<p class="label">${strings.people}</p>`)}
        ${this.#box('partners', html`<p class="label">${strings.partners}</p>`)}
      </div>
      ${this.#renderMedia(content, strings)}${this.#renderLatest(content, strings)}
    </section>`;
  }

  /** The program to show; undefined while it has no name. @internal */
  override get content(): PartialProgram | undefined {
    const { data } = this.source;
    const own = given<PartialProgram>({
      image: amendedPicture(data?.image, this.image, { alt: this.imageAlt, credit: this.imageCredit }),
      name: this.headline,
      organization: this.center ? { name: this.center } : undefined,
      summary: this.statement,
      url: linkAddress(this.href),
    });
    const content = { ...data, ...own, ...this.program };
    return content.name || this.slots.holds('headline') ? content : undefined;
  }

  /** @internal */
  get strings(): ProgramBannerStrings {
    return this.language.strings(programBannerStrings);
  }

  #renderKicker({ lang, organization }: PartialProgram): TemplateResult | undefined {
    const { kicker } = this;
    if (!kicker && !organization) return undefined;
    return html`<p part="kicker">
      ${kicker ? html`<bdi>${kicker}</bdi>` : none}
      ${organization ? this.#named('program', organization.url, organization.name, lang) : none}
    </p>`;
  }

  #renderActions({ lang, name, url }: PartialProgram, strings: ProgramBannerStrings): TemplateResult | false {
    // The name of the first link says what opens: there may be several banners on a page.
    const label = html`${this.actionLabel || (name ? strings.exploreProgram : strings.findOutMore)}<span
        class="hidden-text"
        lang=${lang ?? nothing}
        >${name && `: ${name}`}</span
      >`;
    const action = this.#link('action', url, label);
    const all = this.#link('all', this.viewAllHref, this.viewAllLabel || strings.allPrograms);
    const feed = this.#link('feed', this.feedHref, strings.feed);
    const newsletter = this.#link('newsletter', this.newsletterHref, strings.newsletter);
    return (
      [action, all, feed, newsletter].some((shown) => shown !== none) &&
      html`<div part="actions">${action} ${all} <small>${feed} ${newsletter}</small></div>`
    );
  }

  #renderMedia({ image }: PartialProgram, strings: ProgramBannerStrings): TemplateResult {
    if (this.imagePosition === 'none' || this.size === 'compact') return none;
    const shown = picture(image);
    const credit = image?.credit ? html`${strings.imageCredit(image.credit)}` : none;
    return this.#box(
      'media',
      none,
      shown && html`${shown}<small part="credit" dir="auto">${this.slots.render('credit', credit)}</small>`,
    );
  }

  #renderLatest({ items = [] }: PartialProgram, strings: ProgramBannerStrings): TemplateResult {
    const { latest } = this;
    const shown = items.filter(({ headline }) => headline).slice(0, /^[0-5]$/.test(`${latest}`) ? Number(latest) : 3);
    const label = html`${strings.latestHeading}`;
    return this.#box(
      'latest',
      heading(innerLevel(this.headingLevel), label, 'part="latest-heading" class="label"'),
      shown.length > 0 &&
        html`<ul role="list">
          ${shown.map((item) => this.#renderItem(item))}
        </ul>`,
    );
  }

  #renderItem({ headline, kind, lang, published, url }: PartialAnalysis): TemplateResult {
    return html`<li part="latest-item">
      ${this.#named('latest-link', url, headline, lang)}
      <small
        >${kind ? html`<bdi lang=${lang ?? nothing}>${kind}</bdi>` : none}
        ${published ? dateElement(published, this.language.language) : none}</small
      >
    </li>`;
  }

  /**
   * What is known, or what the author has, in a box with a label: neither is there without the other. A server does not
   * see what the author has, and leaves the box out.
   */
  #box(name: string, label: TemplateResult, content?: TemplateResult | false): TemplateResult {
    const row = this.row(name, content);
    return (content || this.slots.holds(name)) && !this.hides(name)
      ? html`<div part=${name}>${label}${row}</div>`
      : row;
  }

  #link(part: string, url: string | undefined, text: TemplateResult | string): TemplateResult {
    return link(this, part, linkAddress(url), text) ?? none;
  }

  /** A name, as a link if it has an address. */
  #named(part: string, url: string | undefined, text: string | undefined, lang: string | undefined): TemplateResult {
    return (
      link(this, part, linkAddress(url), text, { lang }) ??
      html`<bdi part=${part} lang=${lang ?? nothing}>${text}</bdi>`
    );
  }

  readonly #onClick = (event: MouseEvent): void => {
    const { content } = this;
    const address = (event.target as Element).closest('a')?.getAttribute('href');
    const analysis = content?.items?.find(({ url }) => url && url === address) as Analysis | undefined;
    announceActivation(this, event, { analysis, program: content as Program });
  };
}
