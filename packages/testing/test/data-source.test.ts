import { expect } from 'chai';
import { dataSource } from '@offprint/testing';

async function outcome(request: Promise<Response>): Promise<string> {
  return request.then((response) => response.text()).catch((error: Error) => error.name);
}

describe('dataSource()', () => {
  it('answers as a publisher does: JSON-LD from another origin that may be read', async () => {
    const source = await dataSource({ body: '{"name":"A"}' });
    const response = await fetch(source.url);
    expect(new URL(source.url).origin).not.to.equal(location.origin);
    expect(response.headers.get('content-type')).to.equal('application/ld+json');
    expect(await response.json()).to.deep.equal({ name: 'A' });
  });

  it('answers from the same origin', async () => {
    const { url } = await dataSource({ body: 'here', origin: 'same', type: 'text/plain' });
    expect(new URL(url).origin).to.equal(location.origin);
    expect(await outcome(fetch(url))).to.equal('here');
  });

  it('answers with any status and header', async () => {
    const { url } = await dataSource({ status: 404, headers: { 'content-language': 'fr' } });
    const response = await fetch(url);
    expect(response.status).to.equal(404);
    expect(response.headers.get('content-language')).to.equal('fr');
  });

  it('keeps pages of other origins out', async () => {
    const { url } = await dataSource({ cors: false });
    expect(await outcome(fetch(url))).to.equal('TypeError');
  });

  it('gives several answers in turn, and the last one for ever', async () => {
    const { url } = await dataSource({ body: 'one' }, { body: 'two' });
    const bodies = [await outcome(fetch(url)), await outcome(fetch(url)), await outcome(fetch(url))];
    expect(bodies).to.deep.equal(['one', 'two', 'two']);
  });

  it('knows what was asked', async () => {
    const source = await dataSource({});
    await outcome(fetch(`${source.url}?page=2`));
    const requests = await source.requests();
    expect(requests.map(({ method }) => method)).to.deep.equal(['GET']);
    expect(requests[0]?.url).to.match(/\?page=2$/);
  });

  for (const hold of ['headers', 'body'] as const) {
    it(`holds the ${hold} back until it is released`, async () => {
      const source = await dataSource({ body: 'late', hold });
      const text = outcome(fetch(source.url));
      await source.requested();
      await source.release();
      expect(await text).to.equal('late');
    });
  }

  it('sends the body in pieces', async () => {
    const { url } = await dataSource({ body: 'x'.repeat(1000), pieces: 10 });
    expect(await outcome(fetch(url))).to.have.length(1000);
  });

  it('sends without an end, and knows when the page gives up', async () => {
    const source = await dataSource({ body: 'x'.repeat(1000), endless: true });
    const controller = new AbortController();
    const response = await fetch(source.url, { signal: controller.signal });
    await response.body?.getReader().read();
    controller.abort();
    await source.aborted();
  });

  for (const cut of ['headers', 'body'] as const) {
    it(`cuts the connection before the end of the ${cut}`, async () => {
      const { url } = await dataSource({ body: 'broken', cut });
      expect(await outcome(fetch(url))).to.match(/^(?:TypeError|AbortError)$/);
    });
  }
});
