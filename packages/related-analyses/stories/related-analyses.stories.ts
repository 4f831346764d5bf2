import '@offprint/related-analyses/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { setOffprintStrings } from '@offprint/element';
import ar from '../src/strings/ar.js';
import de from '../src/strings/de.js';
import es from '../src/strings/es.js';
import fr from '../src/strings/fr.js';
import it from '../src/strings/it.js';
import pt from '../src/strings/pt.js';
import { related } from './data.js';

for (const [language, strings] of Object.entries({ ar, de, es, fr, it, pt })) setOffprintStrings(language, strings);

const meta: Meta = { component: 'offprint-related-analyses', title: 'Related analyses' };
export default meta;

type Story = StoryObj;
const story = (render: () => TemplateResult): Story => ({ render });

/** A row that scrolls; part of the next card shows that it goes on. */
export const Usual = story(
  () =>
    html`<offprint-related-analyses
      view-all-href="https://publisher.example/all"
      .analyses=${related}
    ></offprint-related-analyses>`,
);

/** Fewer items than fit: no buttons. */
export const AllFit = story(
  () => html`<offprint-related-analyses .analyses=${related.slice(0, 2)}></offprint-related-analyses>`,
);

export const Narrow = story(
  () => html`<div class="narrow"><offprint-related-analyses .analyses=${related}></offprint-related-analyses></div>`,
);

export const Grid = story(
  () => html`<offprint-related-analyses layout="grid" .analyses=${related}></offprint-related-analyses>`,
);

export const List = story(
  () =>
    html`<div class="wide">
      <offprint-related-analyses layout="list" .analyses=${related.slice(0, 4)}></offprint-related-analyses>
    </div>`,
);

/** Only what shares a topic with the current analysis; each card says so. */
export const SameTopic = story(
  () =>
    html`<offprint-related-analyses
      exclude="https://publisher.example/1"
      related-by="topic"
      .analyses=${related}
    ></offprint-related-analyses>`,
);

/** One by one, without "Show all". */
export const ByItem = story(
  () => html`<offprint-related-analyses step="item" show-all="off" .analyses=${related}></offprint-related-analyses>`,
);

/** Cards of the author first, the data second. */
export const OwnItems = story(
  () =>
    html`<offprint-related-analyses .analyses=${related.slice(0, 4)}>
      <offprint-analysis-card
        headline="Chosen by the editors"
        href="https://publisher.example/chosen"
      ></offprint-analysis-card>
    </offprint-related-analyses>`,
);

/** Links between the tags: what shows without JavaScript, and after any failure. */
export const ErrorWithItems = story(
  () =>
    html`<offprint-related-analyses src="#missing">
      ${related.map(({ headline, url }) => html`<a href=${url!}>${headline}</a>`)}
    </offprint-related-analyses>`,
);

export const ErrorWithoutItems = story(
  () => html`<offprint-related-analyses src="#missing"></offprint-related-analyses>`,
);

export const Empty = story(
  () =>
    html`<offprint-related-analyses .analyses=${[]}
      ><p slot="empty">Nothing has been published yet.</p></offprint-related-analyses
    >`,
);

/** A hundred items cost little more than ten: what is out of view is not laid out. */
export const Hundred = story(
  () =>
    html`<offprint-related-analyses
      limit="100"
      .analyses=${Array.from({ length: 100 }, (_, index) => ({ headline: `Analysis ${index + 1}`, url: `https://publisher.example/n/${index}` }))}
    ></offprint-related-analyses>`,
);
