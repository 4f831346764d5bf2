import '@offprint/analysis-card/define.js';
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

const meta: Meta = { component: 'offprint-analysis-card', title: 'Analysis card' };
export default meta;

type Story = StoryObj;
const story = (render: () => TemplateResult): Story => ({ render });

/** The usual card: kind, series, headline, summary, author, date, pages and PDF. */
export const Usual = story(
  () => html`<div class="narrow"><offprint-analysis-card .analysis=${study}></offprint-analysis-card></div>`,
);

export const Compact = story(
  () =>
    html`<div class="narrow">
      <offprint-analysis-card layout="compact" .analysis=${study}></offprint-analysis-card>
    </div>`,
);

export const Lead = story(
  () =>
    html`<div class="wide"><offprint-analysis-card layout="lead" .analysis=${study}></offprint-analysis-card></div>`,
);

/** Cards side by side end on one line. Their facts line up only where they have the same rows: not yet by subgrid. */
export const Neighbours = story(
  () =>
    html`<div class="neighbours">
      <offprint-analysis-card .analysis=${study}></offprint-analysis-card>
      <offprint-analysis-card hide="pdf summary topics" .analysis=${study}></offprint-analysis-card>
      <offprint-analysis-card hide="summary" .analysis=${study}></offprint-analysis-card>
    </div>`,
);

/** A headline is enough. */
export const HeadlineOnly = story(
  () =>
    html`<div class="narrow">
      <offprint-analysis-card
        headline="“Iron Swords” A Military Analysis of Israel’s War in Gaza"
        href="https://publisher.example/a"
      ></offprint-analysis-card>
    </div>`,
);

export const LongHeadline = story(
  () =>
    html`<div class="narrow">
      <offprint-analysis-card
        .analysis=${{ ...study, headline: 'Bundeswehr: From Zeitenwende (historic turning point) to Epochenbruch (epochal shift). '.repeat(4) }}
      ></offprint-analysis-card>
    </div>`,
);

export const ThirtyAuthors = story(() => {
  const authors = Array.from({ length: 30 }, (_, index) => ({
    name: `Author ${index + 1}`,
    type: 'Person' as const,
    url: `https://publisher.example/${index}`,
  }));
  return html`<div class="narrow">
    <offprint-analysis-card .analysis=${{ ...study, authors }}></offprint-analysis-card>
  </div>`;
});

/** An Arabic analysis keeps its direction on a page in another language. */
export const RightToLeftItem = story(
  () =>
    html`<div class="narrow">
      <offprint-analysis-card
        .analysis=${{ ...study, headline: 'شراكات الناتو: مصافحة أم هزّ للنظام؟', lang: 'ar', summary: 'تسأل الدراسة عمّا بقي من الشراكة.' }}
      ></offprint-analysis-card>
    </div>`,
);

export const Accent = story(
  () =>
    html`<div class="neighbours">
      ${[20, 75, 150, 300].map((hue) => html`<offprint-analysis-card accent=${hue} .analysis=${study}></offprint-analysis-card>`)}
    </div>`,
);

export const Updated = story(
  () =>
    html`<div class="narrow">
      <offprint-analysis-card
        updated="2012-02-03"
        reading-minutes="4"
        languages="fr,de"
        .analysis=${study}
      ></offprint-analysis-card>
    </div>`,
);

/** Before anything is known: the author's link. */
export const IdleWithFallback = story(
  () =>
    html`<div class="narrow">
      <offprint-analysis-card><a href="https://publisher.example/a">NATO Partnerships</a></offprint-analysis-card>
    </div>`,
);

export const IdleWithoutFallback = story(
  () => html`<div class="narrow"><offprint-analysis-card></offprint-analysis-card></div>`,
);

/** The source cannot be read: the link stays. */
export const ErrorWithFallback = story(
  () =>
    html`<div class="narrow">
      <offprint-analysis-card src="#missing"
        ><a href="https://publisher.example/a">NATO Partnerships</a></offprint-analysis-card
      >
    </div>`,
);

export const ErrorWithoutFallback = story(
  () => html`<div class="narrow"><offprint-analysis-card src="#missing"></offprint-analysis-card></div>`,
);

/** The source holds no analysis. */
export const Empty = story(
  () =>
    html`<script type="application/ld+json" id="empty">
        []
      </script>
      <div class="narrow">
        <offprint-analysis-card src="#empty"
          ><p slot="empty">Nothing has been published yet.</p></offprint-analysis-card
        >
      </div>`,
);
