import { expect } from 'chai';
import { dataSource } from '@offprint/testing';
import { requestSource, type SourceAnswer } from '../src/source/request.ts';
import type { SourceError } from '../src/source/source-error.ts';

/** Pauses end at once while `run` runs. Answers with them: milliseconds, in order. (The test runner has timers too.) */
async function skipPauses(run: () => Promise<unknown>): Promise<number[]> {
  const { setTimeout } = globalThis;
  const pauses: number[] = [];
  globalThis.setTimeout = ((end: () => void, milliseconds = 0) => {
    pauses.push(milliseconds);
    return setTimeout(end);
  }) as typeof setTimeout;
  await run();
  globalThis.setTimeout = setTimeout;
  return pauses;
}

const ask = (url: string, signal = new AbortController().signal): Promise<SourceAnswer> => requestSource(url, signal);

async function failure(asked: Promise<unknown>): Promise<SourceError> {
  try {
    await asked;
  } catch (error) {
    return error as SourceError;
  }
  throw new Error('It did not fail.');
}

describe('requestSource', () => {
  it('gives bytes, media type and address', async () => {
    const { url } = await dataSource({ body: 'é', type: 'text/plain' });
    const answer = await ask(url);
    expect([...answer.bytes]).to.deep.equal([0xc3, 0xa9]);
    expect(answer).to.include({ mediaType: 'text/plain', url });
  });

  it('takes no cookie along, not even to the origin of the page', async () => {
    document.cookie = 'session=1; path=/';
    const source = await dataSource({ origin: 'same' });
    await ask(source.url);
    document.cookie = 'session=1; path=/; max-age=0';
    const [request] = await source.requests();
    expect(request!.headers).not.to.have.property('cookie');
  });

  it('tells no more of the page than its origin', async () => {
    const source = await dataSource();
    await ask(source.url);
    const [request] = await source.requests();
    expect(request!.headers['referer'] ?? `${location.origin}/`).to.equal(`${location.origin}/`);
  });

  it('tells nothing where the page tells nothing', async () => {
    const rule = Object.assign(document.createElement('meta'), { content: 'no-referrer', name: 'referrer' });
    document.head.append(rule);
    const source = await dataSource();
    await ask(source.url);
    rule.content = 'strict-origin-when-cross-origin';
    const [request] = await source.requests();
    expect(request!.headers).not.to.have.property('referer');
  });

  for (const status of [429, 500, 503]) {
    it(`asks a server that says ${status} three times, with growing pauses`, async () => {
      const source = await dataSource({ status });
      let error: SourceError | undefined;
      const pauses = await skipPauses(async () => (error = await failure(ask(source.url))));
      expect(error).to.include({ kind: 'http' });
      expect(error!.message).to.contain(`${status}`);
      expect(await source.requests()).to.have.length(3);
      expect(pauses).to.have.length(2);
      expect(pauses[0]).to.be.within(500, 1500);
      expect(pauses[1]).to.be.within(1000, 3000);
    });
  }

  it('takes the answer that a busy server gives later', async () => {
    const { url } = await dataSource({ status: 503 }, { body: 'later' });
    let answer: SourceAnswer | undefined;
    await skipPauses(async () => (answer = await ask(url)));
    expect(new TextDecoder().decode(answer!.bytes)).to.equal('later');
  });

  it('waits as long as the server asks', async () => {
    const headers = { 'retry-after': '4', 'access-control-expose-headers': 'retry-after' };
    const { url } = await dataSource({ status: 429, headers }, {});
    expect(await skipPauses(() => ask(url))).to.deep.equal([4000]);
  });

  it('waits until the time that the server names', async () => {
    const date = new Date(Date.now() + 5000).toUTCString();
    const headers = { 'retry-after': date, 'access-control-expose-headers': 'retry-after' };
    const { url } = await dataSource({ status: 503, headers }, {});
    const [pause] = await skipPauses(() => ask(url));
    // The date has whole seconds.
    expect(pause).to.be.within(3000, 5000);
  });

  it('takes its own pause where that time is over', async () => {
    const headers = { 'retry-after': new Date(0).toUTCString(), 'access-control-expose-headers': 'retry-after' };
    const { url } = await dataSource({ status: 503, headers }, {});
    const [pause] = await skipPauses(() => ask(url));
    expect(pause).to.be.within(500, 1500);
  });

  it('leaves nothing under way at a server that fails without an end', async () => {
    const source = await dataSource({ status: 404, body: 'x'.repeat(1000), endless: true });
    expect(await failure(ask(source.url))).to.include({ kind: 'http' });
    await source.aborted();
  });

  it('does not wait longer than it waits for a source', async () => {
    const headers = { 'retry-after': '60', 'access-control-expose-headers': 'retry-after' };
    const source = await dataSource({ status: 429, headers });
    expect(await failure(ask(source.url))).to.include({ kind: 'http' });
    expect(await source.requests()).to.have.length(1);
  });

  for (const status of [204, 400, 401, 403, 404, 410]) {
    it(`takes ${status} for an answer`, async () => {
      const source = await dataSource({ status, body: '' });
      const error = await failure(ask(source.url));
      expect(error).to.include({ kind: 'http' });
      expect(error.message).to.contain(`${status}`);
      expect(await source.requests()).to.have.length(1);
    });
  }

  it('gives up after ten seconds', async () => {
    const { timeout } = AbortSignal;
    const clock = new AbortController();
    let asked = 0;
    AbortSignal.timeout = (milliseconds) => {
      asked = milliseconds;
      return clock.signal;
    };
    const source = await dataSource({ hold: 'body' });
    const failed = failure(ask(source.url));
    AbortSignal.timeout = timeout;
    await source.requested();
    clock.abort(new DOMException('', 'TimeoutError'));
    expect(await failed).to.include({ kind: 'timeout' });
    expect(asked).to.equal(10_000);
    await source.aborted();
  });

  it('gives up after two megabytes, however fast they come', async () => {
    const source = await dataSource({ body: 'x'.repeat(1_000_000), endless: true });
    expect(await failure(ask(source.url))).to.include({ kind: 'data' });
    await source.aborted();
  });

  it('takes two megabytes', async () => {
    const { url } = await dataSource({ body: 'x'.repeat(1_999_999), pieces: 65_536 });
    expect((await ask(url)).bytes).to.have.length(1_999_999);
  });

  it('says that it was refused where the network, CORS or the page forbids it', async () => {
    const { url } = await dataSource({ cors: false });
    expect(await failure(ask(url))).to.include({ kind: 'blocked' });
    expect(await failure(ask((await dataSource({ cut: 'headers' })).url))).to.include({ kind: 'blocked' });
    expect(await failure(ask((await dataSource({ cut: 'body', body: 'half' })).url))).to.include({ kind: 'blocked' });
  });

  it('survives a page that broke fetch', async () => {
    const { fetch } = globalThis;
    globalThis.fetch = () => {
      throw new Error('of the page');
    };
    const failed = failure(ask(`${location.origin}/x`));
    globalThis.fetch = fetch;
    expect(await failed).to.include({ kind: 'blocked' });
  });

  it('ends with the signal of its user', async () => {
    const user = new AbortController();
    const source = await dataSource({ hold: 'body' });
    const failed = failure(ask(source.url, user.signal));
    await source.requested();
    user.abort();
    expect((await failed).name).to.equal('AbortError');
    await source.aborted();
  });
});
