// Runs in the browser: makes cards of one kind and waits until they are laid out.
import '@offprint/analysis-card/define.js';
import './vanilla-card.mjs';

const authors = [{ name: 'Vivien Pertusot', type: 'Person' }];

globalThis.makeCards = async (tag, count) => {
  const list = document.createElement('div');
  for (let index = 0; index < count; index++) {
    const card = document.createElement(tag);
    card.setAttribute('headline', `NATO Partnerships: Shaking Hands or Shaking the System? ${index}`);
    card.setAttribute('href', `https://www.ifri.org/en/studies/${index}`);
    card.setAttribute('kind', 'Study');
    card.setAttribute('series', 'Focus stratégique');
    card.setAttribute('summary', 'What partnership with the Alliance is still for, and three scenarios of its future.');
    card.setAttribute('published', '2011-05');
    if (tag === 'offprint-analysis-card') card.authors = authors;
    else card.setAttribute('author', authors[0].name);
    list.append(card);
  }
  document.body.append(list);
  // Many cards render over several tasks.
  await Promise.all([...list.children].map(({ updateComplete }) => updateComplete));
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  return document.body.scrollHeight;
};

/** Nodes of every kind in a card's shadow root, the root itself not counted. */
globalThis.countNodes = (tag) => {
  const walker = document.createTreeWalker(document.querySelector(tag).shadowRoot, NodeFilter.SHOW_ALL);
  let count = 0;
  while (walker.nextNode()) if (walker.currentNode.nodeName !== 'STYLE') count++;
  return count;
};
