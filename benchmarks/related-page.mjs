// Runs in the browser: the list, and the limit: a plain scroll-snap row of the same cards, without buttons or range.
import '@offprint/related-analyses/define.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  .plain { display: flex; gap: 24px; overflow-x: auto; scroll-snap-type: inline mandatory; padding: 6px; }
  .plain > * { flex: none; inline-size: 320px; scroll-snap-align: start; }
`);
document.adoptedStyleSheets.push(sheet);

const analyses = (count) =>
  Array.from({ length: count }, (_, index) => ({
    authors: [{ name: 'Vivien Pertusot', type: 'Person' }],
    headline: `NATO Partnerships: Shaking Hands or Shaking the System? ${index}`,
    kind: 'Study',
    published: { iso: '2011-05', precision: 'month', raw: '2011-05' },
    series: { name: 'Focus stratégique', number: '31' },
    summary: 'What partnership with the Alliance is still for, and three scenarios of its future.',
    url: `https://www.ifri.org/en/studies/${index}`,
  }));

function plainRow(items) {
  const row = document.createElement('div');
  row.className = 'plain';
  for (const analysis of items) {
    const card = document.createElement('offprint-analysis-card');
    card.headingLevel = 3;
    card.analysis = analysis;
    row.append(card);
  }
  return row;
}

function relatedList(items) {
  const list = document.createElement('offprint-related-analyses');
  list.limit = items.length;
  list.analyses = items;
  return list;
}

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
let current;

/** Renders a row, and waits until all of its cards are there and laid out. */
globalThis.makeRow = async (kind, count) => {
  current = kind.startsWith('plain') ? plainRow(analyses(count)) : relatedList(analyses(count));
  document.body.append(current);
  const cards = () => [...(current.shadowRoot ?? current).querySelectorAll('offprint-analysis-card')];
  while (cards().length < count) await frame();
  await Promise.all(cards().map(({ updateComplete }) => updateComplete));
  await frame();
  await frame();
};

/** Milliseconds from the press to the first frame in which the row has moved. */
globalThis.firstMovement = async (kind) => {
  const row = kind.startsWith('plain') ? current : current.shadowRoot.querySelector('[part=scroller]');
  await frame();
  const { scrollLeft } = row;
  const begin = performance.now();
  if (kind.startsWith('plain')) row.scrollTo({ behavior: 'smooth', left: 344 * 3 });
  else current.shadowRoot.querySelector('[part=next]').click();
  while (row.scrollLeft === scrollLeft) await frame();
  return performance.now() - begin;
};

globalThis.longTasks = [];
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) globalThis.longTasks.push(duration);
}).observe({ entryTypes: ['longtask'] });
