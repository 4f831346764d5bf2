import { expect } from 'chai';
import { hydratedFixtures, ssrRender } from '@offprint/testing';
import { modules, part, settled, textOf } from './harness.ts';
import { summaryDownloadSuite } from './suite.ts';

const fixture = hydratedFixtures(modules);
summaryDownloadSuite('hydrated', fixture);

describe('<offprint-summary-download> on a server', () => {
  const markup =
    '<offprint-summary-download headline="Copper &lt;b>" abstract="Where it goes." preview-lines="2" isbn="1" ' +
    'pdf-href="https://institute.example/a.pdf" lang="en"></offprint-summary-download>';

  it('renders text and link into a declarative shadow root', async () => {
    const html = await ssrRender(modules, markup);
    expect(html).to.contain('shadowrootmode="open"').and.to.contain('Where it goes.').and.to.contain('Copper &lt;b');
    expect(html).not.to.contain('<b>');
    expect(html).to.contain('href="https://institute.example/a.pdf"');
  });

  it('keeps the place of its buttons while the script is on its way, and shows none that is dead', async () => {
    const host = document.createElement('div');
    // No script defines this copy: it is what the parser makes of the server's answer.
    host.setHTMLUnsafe((await ssrRender(modules, markup)).replaceAll('offprint-summary-download', 'before-download'));
    document.body.append(host);
    const buttons = [...host.querySelector('before-download')!.shadowRoot!.querySelectorAll('button')];
    expect(buttons.map((button) => getComputedStyle(button).visibility)).to.deep.equal(['hidden', 'hidden', 'hidden']);
    expect(Math.min(...buttons.map((button) => button.getBoundingClientRect().height))).to.be.at.least(44);
    host.remove();
  });

  it('has no button and no room for one where there are no scripts, and cuts nothing', async () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    frame.sandbox.add('allow-same-origin');
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    frame.srcdoc = await ssrRender(modules, markup);
    await loaded;
    const root = frame.contentDocument!.querySelector('offprint-summary-download')!.shadowRoot!;
    expect([...root.querySelectorAll('button')].map(({ offsetHeight }) => offsetHeight)).to.deep.equal([0, 0, 0]);
    expect(root.querySelector<HTMLElement>('.actions')!.offsetHeight).to.equal(0);
    expect(root.querySelector('[part="abstract"]')!.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(getComputedStyle(root.querySelector('[part="abstract"]')!).webkitLineClamp).to.equal('none');
    frame.remove();
  });

  it('keeps its nodes when the page takes over', async () => {
    const place = await fixture(`<div lang="en">${markup}</div>`);
    const element = place.querySelector('offprint-summary-download')!;
    const link = part(element, 'download');
    element.setAttribute('isbn', '2');
    await settled(element);
    expect(part(element, 'download') === link).to.equal(true);
    expect(textOf(part(element, 'facts'))).to.equal('ISBN 2');
    expect(part(element, 'share').getBoundingClientRect().height).to.be.at.least(44);
  });
});
