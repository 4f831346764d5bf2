import '@offprint/program-banner/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { setOffprintStrings } from '@offprint/element';
import ar from '../src/strings/ar.js';
import de from '../src/strings/de.js';
import es from '../src/strings/es.js';
import fr from '../src/strings/fr.js';
import it from '../src/strings/it.js';
import pt from '../src/strings/pt.js';
import { center } from './data.js';

for (const [language, strings] of Object.entries({ ar, de, es, fr, it, pt })) setOffprintStrings(language, strings);

const meta: Meta = { component: 'offprint-program-banner', title: 'Program banner' };
export default meta;

type Story = StoryObj;
const story = (render: () => TemplateResult): Story => ({ render });

/** A picture that asks nothing of any server, in the colours of a photograph. */
const picture = URL.createObjectURL(
  new Blob(
    [
      '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="600"><linearGradient id="g" x2="1" y2="1">' +
        '<stop stop-color="#2a4365"/><stop offset=".6" stop-color="#8b5a44"/><stop offset="1" stop-color="#d4b27c"/>' +
        '</linearGradient><rect width="900" height="600" fill="url(#g)"/></svg>',
    ],
    { type: 'image/svg+xml' },
  ),
);

/** The usual banner: what it is, where it leads, its latest analyses behind a hairline. */
export const Usual = story(
  () =>
    html`<offprint-program-banner
      kicker="Research center"
      view-all-href="https://publisher.example/programs"
      feed-href="https://publisher.example/feed"
      newsletter-href="https://publisher.example/newsletter"
      .program=${center}
    ></offprint-program-banner>`,
);

export const Tint = story(
  () =>
    html`<offprint-program-banner tone="tint" kicker="Research center" .program=${center}></offprint-program-banner>`,
);

export const Solid = story(
  () =>
    html`<offprint-program-banner
      tone="solid"
      kicker="Research center"
      view-all-href="https://publisher.example/programs"
      .program=${center}
    ></offprint-program-banner>`,
);

/** Any hue: lightness and chroma stay those that every text can be read on. */
export const Accents = story(
  () =>
    html`${[20, 75, 150, 300].map(
      (hue) =>
        html`<offprint-program-banner
          tone="solid"
          latest="1"
          accent=${hue}
          .program=${center}
        ></offprint-program-banner>`,
    )}`,
);

/** A name is enough. */
export const NameOnly = story(
  () => html`<offprint-program-banner headline="Security Studies Center"></offprint-program-banner>`,
);

/** Without analyses the text takes the whole width. */
export const WithoutLatest = story(
  () => html`<offprint-program-banner tone="tint" latest="0" .program=${center}></offprint-program-banner>`,
);

export const Compact = story(
  () => html`<offprint-program-banner size="compact" tone="tint" .program=${center}></offprint-program-banner>`,
);

export const Sidebar = story(
  () =>
    html`<div class="narrow"><offprint-program-banner tone="tint" .program=${center}></offprint-program-banner></div>`,
);

/** The picture beside the text or above it; no text ever lies on it. */
export const Picture = story(
  () =>
    html`${(['end', 'start', 'top'] as const).map(
      (position) =>
        html`<offprint-program-banner tone="tint" image-position=${position} .program=${center}
          ><img slot="media" src=${picture} alt="" width="900" height="600"
        /></offprint-program-banner>`,
    )}`,
);

export const PeopleAndPartners = story(
  () =>
    html`<offprint-program-banner .program=${center}
      ><p slot="people">Vivien Pertusot</p>
      <p slot="partners">Partner One, Partner Two</p></offprint-program-banner
    >`,
);

export const LongName = story(
  () =>
    html`<offprint-program-banner
      .program=${{ ...center, name: 'Bundeswehr: From Zeitenwende (historic turning point) to Epochenbruch. '.repeat(3) }}
    ></offprint-program-banner>`,
);

/** An Arabic program keeps its direction on a page in another language. */
export const RightToLeftProgram = story(
  () =>
    html`<offprint-program-banner
      .program=${{ ...center, lang: 'ar', name: 'مركز الدراسات الأمنية', summary: 'كيف تستجيب التحالفات والجيوش لقارة في حالة حرب.' }}
    ></offprint-program-banner>`,
);

/** Before anything is known: the author's link. */
export const IdleWithFallback = story(
  () =>
    html`<offprint-program-banner
      ><a href="https://publisher.example/security">Security Studies Center</a></offprint-program-banner
    >`,
);

export const IdleWithoutFallback = story(() => html`<offprint-program-banner></offprint-program-banner>`);

/** The source cannot be read: the link stays. */
export const ErrorWithFallback = story(
  () =>
    html`<offprint-program-banner src="#missing"
      ><a href="https://publisher.example/security">Security Studies Center</a></offprint-program-banner
    >`,
);

export const ErrorWithoutFallback = story(
  () => html`<offprint-program-banner src="#missing"></offprint-program-banner>`,
);
