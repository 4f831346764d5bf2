import '@offprint/summary-download/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { setOffprintStrings } from '@offprint/element';
import ar from '../src/strings/ar.js';
import de from '../src/strings/de.js';
import es from '../src/strings/es.js';
import fr from '../src/strings/fr.js';
import it from '../src/strings/it.js';
import pt from '../src/strings/pt.js';
import { study } from './data.js';

for (const [language, strings] of Object.entries({ ar, de, es, fr, it, pt })) setOffprintStrings(language, strings);

const meta: Meta = { component: 'offprint-summary-download', title: 'Summary with download' };
export default meta;

type Story = StoryObj;
const story = (render: () => TemplateResult): Story => ({ render });

/** Everything that an institute may know: text, key points, files, languages, facts. */
export const Usual = story(
  () => html`<div class="wide"><offprint-summary-download .analysis=${study}></offprint-summary-download></div>`,
);

export const Narrow = story(
  () => html`<div class="narrow"><offprint-summary-download .analysis=${study}></offprint-summary-download></div>`,
);

/** Most data name no file: the link goes to the page, and says so. */
export const WithoutFile = story(
  () =>
    html`<div class="wide">
      <offprint-summary-download .analysis=${{ ...study, downloads: [] }}></offprint-summary-download>
    </div>`,
);

/** The file in the reader's language comes first. */
export const FrenchReader = story(
  () =>
    html`<div class="wide"><offprint-summary-download lang="fr" .analysis=${study}></offprint-summary-download></div>`,
);

export const HeadlineOnly = story(
  () =>
    html`<div class="wide">
      <offprint-summary-download
        headline="“Iron Swords” A Military Analysis of Israel’s War in Gaza"
        href="https://publisher.example/a"
      ></offprint-summary-download>
    </div>`,
);

/** A long summary is cut to the eye, until a reader wants all of it. */
export const Preview = story(
  () =>
    html`<div class="wide">
      <offprint-summary-download
        preview-lines="2"
        .analysis=${{ ...study, summary: `${study.summary!} `.repeat(4) }}
      ></offprint-summary-download>
    </div>`,
);

/** Honest about its age: a newer version, and data of another year. */
export const Superseded = story(
  () =>
    html`<div class="wide">
      <offprint-summary-download
        archived="2010"
        .analysis=${{ ...study, supersededBy: { headline: 'NATO Partnerships, Ten Years On', url: 'https://publisher.example/b' } }}
      ></offprint-summary-download>
    </div>`,
);

export const AccessibleFormat = story(
  () =>
    html`<div class="wide">
      <offprint-summary-download
        accessible-format-href="mailto:access@publisher.example"
        pdf-tagged
        .analysis=${study}
      ></offprint-summary-download>
    </div>`,
);

/** The citation in its place in the box, not above the page. */
export const CitationInline = story(
  () =>
    html`<div class="wide">
      <offprint-summary-download
        cite-layout="inline"
        cite-formats="apa, chicago, bibtex"
        .analysis=${study}
      ></offprint-summary-download>
    </div>`,
);

export const LongHeadline = story(
  () =>
    html`<div class="wide">
      <offprint-summary-download
        .analysis=${{ ...study, headline: 'Bundeswehr: From Zeitenwende (historic turning point) to Epochenbruch (epochal shift). '.repeat(4) }}
      ></offprint-summary-download>
    </div>`,
);

export const Accent = story(
  () =>
    html`<div class="wide">
      <offprint-summary-download accent="150" .analysis=${study}></offprint-summary-download>
    </div>`,
);

/** Before anything is known: the author's link. */
export const IdleWithFallback = story(
  () =>
    html`<div class="wide">
      <offprint-summary-download><a href="https://publisher.example/a">NATO Partnerships</a></offprint-summary-download>
    </div>`,
);

export const ErrorWithoutFallback = story(
  () => html`<div class="wide"><offprint-summary-download src="#missing"></offprint-summary-download></div>`,
);
