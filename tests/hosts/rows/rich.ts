// All four elements, with more in them than they have room for.
import { WIDGETS } from '../../e2e/widgets.ts';
import type { HostWindow } from '../stage.ts';

const report = (number: number): object => ({
  '@id': `#report-${number}`,
  '@type': 'Report',
  headline: `Copper in motion, part ${number}: Rohstoffversorgungssicherheitsabhängigkeiten`,
  abstract: 'Who mines, who melts and who buys. '.repeat(8),
  author: [{ '@type': 'Person', name: 'Ada Alonso' }],
  datePublished: '2026-11-04',
  encoding: { '@type': 'MediaObject', contentUrl: `/${number}.pdf`, encodingFormat: 'application/pdf' },
  image: '/picture.svg',
  keywords: ['Copper', 'Supply'],
  url: `/copper-${number}`,
});

const graph = { '@context': 'https://schema.org', '@graph': [1, 2, 3, 4, 5, 6, 7, 8].map(report) };

/** Eight analyses that stand in the page. */
export const MANY = `<script type="application/ld+json" id="many">${JSON.stringify(graph)}</script>`;

const { card: CARD, summary: SUMMARY, related: RELATED, banner: BANNER } = WIDGETS;

export const LEAD = `<${CARD} src="#many" layout="lead"><a href="/copper">Copper, the link</a></${CARD}>`;
export const LIST = `<${RELATED} src="#many"><a slot="view-all" href="/all">All</a></${RELATED}>`;
export const FOUR = `${LEAD}<${SUMMARY} src="#many"></${SUMMARY}>${LIST}
  <${BANNER} headline="Metals" href="/metals" statement="What the world is made of." action-label="Read"></${BANNER}>`;

/** True once all elements of ours show what they have. */
export const isReady = (page: HostWindow, tags: readonly string[] = []): boolean =>
  [...page.document.querySelectorAll(tags.join() || 'offprint-analysis-card')].every((each) =>
    each.matches(':state(ready)'),
  );

/** Boxes that lie outside of the page's width, or that cut their text; what scrolls by itself may. */
export const lost = (page: HostWindow): string[] => {
  const { document, innerWidth } = page;
  const found: string[] = [];
  const { scrollWidth } = document.documentElement;
  if (scrollWidth > innerWidth) found.push(`the page scrolls sideways: ${scrollWidth} of ${innerWidth} px`);
  const scan = (root: ParentNode): void => {
    for (const node of root.querySelectorAll('*')) {
      if (node.closest('[part=scroller], .hidden-text, svg')) continue;
      const { height, left, right, width } = node.getBoundingClientRect();
      const name = `${node.localName}[${node.getAttribute('part')}]`;
      if (width && height && (left < -1 || right > innerWidth + 1)) found.push(`${name} from ${left} to ${right}`);
      const isCut = page.getComputedStyle(node).overflowX !== 'visible' && node.scrollWidth > node.clientWidth + 1;
      if (isCut && node.clientWidth > 1) found.push(`${name} is cut`);
      if (node.shadowRoot) scan(node.shadowRoot);
    }
  };
  for (const each of document.querySelectorAll(':state(ready)')) scan(each.shadowRoot!);
  return found;
};
