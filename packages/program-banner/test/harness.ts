import type { PartialProgram, ProgramBanner } from '@offprint/program-banner';
// The tag's type alone: nothing of it runs here.
import type {} from '@offprint/program-banner/define.js';
import { oneEvent, settled, type Fixture } from '@offprint/testing';

export { settled };

/** What the tests' pages load. */
export const modules: string[] = [
  '@offprint/program-banner/define.js',
  new URL('./fixtures/catalogues.ts', import.meta.url).pathname,
];

/** Everything that attributes can say. */
export const full = `headline="Copper" href="#copper" kicker="Research program" center="Metals Center" statement="Who mines it."
  view-all-href="#all" feed-href="#feed" newsletter-href="#news" image="/none.png" image-credit="Ada Berg"`;

const item = (headline: string, iso: string): NonNullable<PartialProgram['items']>[number] => ({
  headline,
  kind: 'Study',
  published: { iso, precision: 'month', raw: iso },
  url: `https://institute.example/${headline}`,
});

export const items = ['One', 'Two', 'Three', 'Four', 'Five', 'Six'].map((name, index) =>
  item(name, `2026-0${9 - index}`),
);

type Setup = (attributes: string, children?: string, program?: PartialProgram) => Promise<ProgramBanner>;

/** Makes banners, each on a page in the given language. */
export function bannerSetup(fixture: Fixture, page = 'lang="en"'): Setup {
  return async (attributes, children = '', program) => {
    const markup = `<offprint-program-banner ${attributes}>${children}</offprint-program-banner>`;
    const place = await fixture(`<div ${page}>${markup}</div>`);
    const banner = place.querySelector('offprint-program-banner')!;
    if (program) banner.program = program;
    await settled(banner);
    return banner;
  };
}

/** The first element of the shadow root with that part; fails if there is none. */
export function part<E extends HTMLElement = HTMLElement>(banner: ProgramBanner, name: string): E {
  const found = findPart<E>(banner, name);
  if (!found) throw new Error(`The banner has no part "${name}".`);
  return found;
}

export function findPart<E extends HTMLElement = HTMLElement>(banner: ProgramBanner, name: string): E | null {
  return banner.shadowRoot!.querySelector<E>(`[part~="${name}"]`);
}

/** The text of a part, with single spaces. */
export function textOf(banner: ProgramBanner, name: string): string {
  return part(banner, name).textContent.replace(/\s+/g, ' ').trim();
}

/** The texts of all parts of that name. */
export function textsOf(banner: ProgramBanner, name: string): string[] {
  const parts = banner.shadowRoot!.querySelectorAll(`[part~="${name}"]`);
  return [...parts].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
}

/** Puts data into the page, and a banner that reads it; resolves with what came of it. */
export async function inlineSource(
  fixture: Fixture,
  data: unknown,
  { attributes = '', children = '<a href="#fallback">Fallback</a>', outcome = 'ready' } = {},
): Promise<ProgramBanner> {
  const script = document.createElement('script');
  Object.assign(script, { id: 'inline-program', textContent: JSON.stringify(data), type: 'application/ld+json' });
  document.body.append(script);
  sources.push(script);
  const heard = oneEvent(document, `offprint-${outcome}`);
  const banner = await bannerSetup(fixture)(`src="#inline-program" ${attributes}`, children);
  await heard;
  await settled(banner);
  return banner;
}

const sources: Element[] = [];
afterEach(() => {
  for (const source of sources.splice(0)) source.remove();
});

/** A program and its analyses as a publisher describes them. */
export const published = {
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': 'ResearchProject',
      '@id': 'https://institute.example/metals',
      name: 'Metals',
      url: 'https://institute.example/metals',
      description: 'What the energy transition is made of.',
      inLanguage: 'en',
      parentOrganization: { '@type': 'Organization', name: 'Energy Center', url: 'https://institute.example/energy' },
      image: 'https://institute.example/metals.jpg',
    },
    { '@type': 'ResearchProject', name: 'Water', url: 'https://institute.example/water' },
    ...[
      ['Nickel', '2026-02-01', 'Metals'],
      ['Copper', '2026-05-12', 'Metals'],
      ['Rivers', '2026-06-01', 'Water'],
    ].map(([headline, datePublished, program]) => ({
      '@type': 'Report',
      headline,
      datePublished,
      url: `https://institute.example/${headline}`,
      isPartOf: { '@type': 'ResearchProject', name: program },
    })),
  ],
};
