import { property } from 'lit/decorators.js';
import {
  selectAnalysis,
  type Analysis,
  type Author,
  type Download,
  type NamedLink,
  type Series,
} from '@offprint/metadata/json.js';
import { dateOf, linkAddress, wholeNumber, words } from './attribute-values.js';
import { given } from './given.js';
import { amendedPicture } from './picture.js';
import { SourceController } from './source-controller.js';
import { SourcedElement } from './sourced-element.js';

/** An analysis as far as it is known. */
export type PartialAnalysis = Partial<Analysis>;

/**
 * An element that shows one analysis: every fact as an attribute, and how attributes, properties and the source become
 * one object. Each fact comes from the `analysis` property, else from its attribute or property, else from the source.
 */
export abstract class AnalysisElement extends SourcedElement<Analysis> {
  /** The analysis as an object of `@offprint/metadata`. Its facts win over attributes and over `src`. */
  @property({ attribute: false }) analysis: PartialAnalysis | undefined;

  /** Headline, as plain text. */
  @property() headline: string | undefined;
  /** Language of the content as BCP 47, when it is not that of the page. */
  @property({ attribute: 'headline-lang' }) headlineLang: string | undefined;
  /** Address of the analysis. */
  @property() href: string | undefined;
  /** What sort of publication it is, such as "Study". */
  @property() kind: string | undefined;
  /** Name of the series. */
  @property() series: string | undefined;
  /** Number in the series, as printed. */
  @property({ attribute: 'series-number' }) seriesNumber: string | undefined;
  /** Summary, as plain text. */
  @property() summary: string | undefined;
  /** Date of publication: `2011`, `2011-05`, `2011-05-12`. */
  @property() published: string | undefined;
  // Not called `updated`, which is Lit's own method: docs/decisions/0016.
  /** Date of the last change, in the same forms. */
  @property({ attribute: 'updated' }) updatedOn: string | undefined;
  /** Address of a picture. */
  @property() image: string | undefined;
  /** Alternative text of the picture. Without it the picture counts as decoration. */
  @property({ attribute: 'image-alt' }) imageAlt: string | undefined;
  /** Address of the PDF. */
  @property({ attribute: 'pdf-href' }) pdfHref: string | undefined;
  /** Size of the PDF in bytes. */
  @property({ attribute: 'pdf-bytes' }) pdfBytes: string | undefined;
  /** Number of pages of the PDF. */
  @property({ attribute: 'pdf-pages' }) pdfPages: string | undefined;
  /** Language of the PDF as BCP 47. */
  @property({ attribute: 'pdf-lang' }) pdfLang: string | undefined;
  /** Further languages the analysis is published in: BCP 47, separated by commas. */
  @property() languages: string | undefined;

  /** Authors. */
  @property({ attribute: false }) authors: Author[] | undefined;
  /** Topics. */
  @property({ attribute: false }) topics: string[] | undefined;
  /** Regions of the world it is about. */
  @property({ attribute: false }) regions: string[] | undefined;
  /** Research program or center it belongs to. */
  @property({ attribute: false }) program: NamedLink | undefined;

  /** @internal */
  override readonly source: SourceController<Analysis> = new SourceController<Analysis>(this, selectAnalysis);

  /** The analysis to show; undefined while there is no headline. @internal */
  override get content(): PartialAnalysis | undefined {
    const content = { ...this.source.data, ...this.#own(), ...this.analysis };
    return content.headline || this.slots.holds('headline') ? content : undefined;
  }

  /** What the author's attributes and properties say, without the facts that they do not give. */
  #own(): PartialAnalysis {
    const { data } = this.source;
    const { authors, headline, image, imageAlt, kind, program, regions, summary, topics } = this;
    const pdf = linkAddress(this.pdfHref);
    const facts = given<Download>({
      bytes: wholeNumber(this.pdfBytes),
      lang: this.pdfLang,
      pages: wholeNumber(this.pdfPages),
      ...(pdf && { type: 'application/pdf', url: pdf }),
    });
    const file = pdf ? facts : data?.downloads[0];
    const series = given<Series>({ name: this.series, number: this.seriesNumber });
    return given<Analysis>({
      authors,
      downloads: file &&
        Object.keys(facts).length && [{ ...file, ...facts } as Download, ...(data?.downloads ?? []).slice(1)],
      headline,
      image: amendedPicture(data?.image, image, { alt: imageAlt }),
      kind,
      lang: this.headlineLang,
      program,
      published: dateOf(this.published),
      regions,
      // A number alone amends the series of the source.
      series: (series.name ?? data?.series) &&
        Object.keys(series).length && { name: '', ...(series.name ? {} : data?.series), ...series },
      summary,
      topics,
      translations: this.languages && words(this.languages).map((lang) => ({ lang, url: '' })),
      updated: dateOf(this.updatedOn),
      url: linkAddress(this.href),
    });
  }
}
