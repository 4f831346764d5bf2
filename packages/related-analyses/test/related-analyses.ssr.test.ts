import { expect } from 'chai';
import { hydratedFixtures, ssrRender } from '@offprint/testing';
import { cards, headlineOf, modules, settled } from './harness.ts';
import { relatedAnalysesSuite } from './suite.ts';

const [define] = modules;
const shelf = new URL('./fixtures/shelf.ts', import.meta.url).pathname;

relatedAnalysesSuite('rendered by a server, then hydrated', hydratedFixtures(modules));

/** What a page without JavaScript shows of a server's answer. */
function withoutScript(html: string): { text: string; roles: string[] } {
  const page = document.implementation.createHTMLDocument();
  page.body.setHTMLUnsafe(html);
  const texts: string[] = [];
  const roles: string[] = [];
  const walk = (root: ParentNode): void => {
    for (const element of root.querySelectorAll('*')) {
      if (element.matches('[role]:not([hidden])')) roles.push(element.getAttribute('role')!);
      if (element.matches('a, button:not([hidden]), [part=heading]')) texts.push(element.textContent.trim());
      if (element.shadowRoot) walk(element.shadowRoot);
    }
  };
  walk(page);
  return { roles, text: texts.join(' ') };
}

describe('<offprint-related-analyses> without JavaScript', () => {
  it('is a row of whole cards, from the author’s own', async () => {
    const html = await ssrRender([define!], `<offprint-related-analyses>${cards(3)}</offprint-related-analyses>`);
    const { roles, text } = withoutScript(html);
    expect(text).to.contain('Related analyses').and.to.contain('C0').and.to.contain('C2');
    expect(roles).to.include('list');
    expect(html).to.contain('shadowrootmode="open"');
  });

  it('is a row of whole cards, from data that its own host renders', async () => {
    const { roles, text } = withoutScript(await ssrRender([define!, shelf], '<test-shelf></test-shelf>'));
    expect(text).to.contain('Copper in motion').and.to.contain('Indonesia’s nickel gamble');
    expect(roles.filter((role) => role === 'listitem')).to.have.length(2);
  });

  it('has no button that could do nothing', async () => {
    const html = await ssrRender([define!], `<offprint-related-analyses>${cards(9)}</offprint-related-analyses>`);
    const buttons = html.match(/<button[^>]*>/g) ?? [];
    expect(buttons.length).to.be.greaterThan(0);
    expect(buttons.filter((button) => !/ hidden/.test(button))).to.deep.equal([]);
  });

  it('keeps the nodes of its cards when its host hydrates it', async () => {
    const host = await hydratedFixtures([define!, shelf])('<test-shelf></test-shelf>');
    const element = host.shadowRoot!.querySelector('offprint-related-analyses')!;
    await settled(element);
    expect(element.items.map((item) => headlineOf(item))).to.deep.equal([
      'Copper in motion',
      'Indonesia’s nickel gamble',
    ]);
  });
});
