// What happens to a card over time: sources that change faster than they answer, and pages that come and go.
import { expect } from 'chai';
import type { OffprintReadyEvent } from '@offprint/analysis-card';
import {
  clientFixtures,
  dataSource,
  leavesNothingBehind,
  nextFrame,
  random,
  seeds,
  settled,
  until,
} from '@offprint/testing';
import { cardSetup, heard, modules, part, report, textOf } from './harness.ts';

const fixture = clientFixtures(modules);

describe('<offprint-analysis-card> over time', () => {
  const setup = cardSetup(fixture);

  const [seed = 0] = seeds(1);
  it(`shows the last of 100 sources, whichever answers first (seed ${seed})`, async function () {
    this.timeout(60_000);
    const { whole } = random(seed);
    const sources = await Promise.all(
      Array.from({ length: 100 }, (_, index) =>
        dataSource({ body: JSON.stringify({ ...report, headline: `Answer ${index}` }), hold: 'body' }),
      ),
    );
    const ready = heard<OffprintReadyEvent>('offprint-ready');
    const errors = heard('offprint-error');
    const card = await setup('loading="eager"', '<a href="#a">The link</a>');
    for (const { url } of sources) {
      card.setAttribute('src', url);
      await settled(card);
      // Some are given up before their request leaves the page, some while they wait for the answer.
      if (whole(0, 1)) await nextFrame();
    }
    await sources.at(-1)!.requested();
    // One request is alive: whatever else has reached the server was given up.
    const asked = await Promise.all(sources.map(async (source) => (await source.requests()).length));
    for (const [index, source] of sources.slice(0, -1).entries()) if (asked[index]) await source.aborted();
    for (const rest = [...sources]; rest.length > 0;) await rest.splice(whole(0, rest.length - 1), 1)[0]!.release();
    await until(() => ready.length > 0);
    await settled(card);
    expect(textOf(part(card, 'link'))).to.equal('Answer 99');
    expect(ready).to.have.length(1);
    expect(errors).to.have.length(0);
    expect(Math.max(...asked)).to.equal(1);
  });

  leavesNothingBehind('offprint-analysis-card', modules, report);
});
