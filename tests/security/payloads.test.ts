// Hostile texts through every way into an element, on a page that carries the built script: nothing runs, no address but
// http(s) comes out, nobody is asked whom nobody named.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { missing, serveFolder, type StaticServer } from '@offprint/testing/e2e';
import { cdn, rolling } from '../e2e/release.ts';
import { visit } from '../e2e/visit.ts';
import { answerTo, casesOf, isLoaded } from './cases.ts';
import type { Payload } from './documents.ts';
import { engines, isThorough } from './engines.ts';
import { exercise, type Outcome } from './exercise.ts';
import { PAYLOADS } from './payloads.ts';

/** What a page of the host notices, from its first script on. */
interface Page {
  calls: string[];
  exercise: typeof exercise;
  own: string[];
}

/** Counts every attempt, and what reaches the prototype of all objects. */
const WATCH = `
  window.calls = [];
  window.own = Object.getOwnPropertyNames(Object.prototype);
  for (const name of ['canary', 'alert', 'confirm', 'prompt', 'print']) window[name] = () => void calls.push(name);
  addEventListener('error', ({ message }) => message && calls.push('error ' + message));
  addEventListener('unhandledrejection', ({ reason }) => calls.push('rejection ' + reason));
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, sample, target }) => {
    // Chromium reports styles, handlers and bases of a document that is only read, as if they stood in the page that reads
    // it: at no element of the page.
    const isOfReading = target === document && /^(?:base-uri|script-src-attr|style-src-(?:attr|elem))$/.test(effectiveDirective);
    if (!isOfReading && !/^(?:connect|img)-src$/.test(effectiveDirective)) calls.push('violation ' + effectiveDirective + ' ' + sample);
  });
  // Scripts of data are the host's own, also where Trusted Types are enforced.
  const scripts = { createScript: (data) => data };
  window.hostPolicy = window.trustedTypes ? trustedTypes.createPolicy('host', scripts) : scripts;
  window.exercise = ${String(exercise)};`;

/** No name is looked up: what payloads name elsewhere stays there. */
const LOOPBACK = 'img-src http://127.0.0.1:*; connect-src http://127.0.0.1:*';

/** Where a policy stops scripts, one text of four is enough for `npm test`: none got as far where nothing stops them. */
const POLICIES = {
  'no policy on scripts': { every: 1, policy: LOOPBACK },
  'a strict policy and Trusted Types': {
    every: isThorough ? 1 : 4,
    policy: `default-src 'none'; ${LOOPBACK}; script-src 'self' http://127.0.0.1:*; style-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types host offprint`,
  },
};

for (const engine of engines) {
  describe(`hostile texts in ${engine}`, { skip: missing(engine) }, () => {
    const { browser, site: host } = visit(engine);
    let publisher: StaticServer;
    let canary: StaticServer;

    /** What a source names is asked for: there the canary's address would be no fault. */
    const payloadAt =
      (index: number): Payload =>
      (field) =>
        PAYLOADS[index]!.replaceAll('{canary}', isLoaded(field) ? publisher.origin : canary.origin);

    before(async () => {
      canary = await serveFolder(cdn, { cors: true });
      publisher = await serveFolder(cdn, {
        cors: true,
        intercept({ url }, response) {
          const answer = answerTo(url ?? '', payloadAt);
          if (answer) response.writeHead(200, { 'content-type': `${answer[0]}; charset=utf-8` }).end(answer[1]);
          return !!answer;
        },
      });
    });
    after(async () => {
      await Promise.all([canary, publisher].map((server) => server?.close()));
    });

    for (const [what, { every, policy }] of Object.entries(POLICIES)) {
      it(`stay texts under ${what}`, async (t) => {
        const watch = host.add({ document: WATCH, type: 'text/javascript' });
        const document = `<!doctype html><html lang="en"><title>A host</title><script src="${watch}"></script><main></main><script crossorigin src="${publisher.origin}${rolling}"></script>`;
        await browser.goto(host.frame({ document, headers: { 'content-security-policy': policy } }));
        const sum: Outcome = { elements: 0, faults: [], rendered: 0 };
        let paths = 0;
        let texts = 0;
        for (const [index, payload] of PAYLOADS.entries()) {
          if (index % every) continue;
          const cases = casesOf(index, payloadAt(index), publisher.origin);
          const { calls, elements, faults, rendered } = await browser.evaluate(async (text) => {
            const page = frames[0] as Window & typeof globalThis & Page;
            return { ...(await page.exercise(text)), calls: page.calls };
          }, JSON.stringify(cases));
          assert.deepEqual([...faults, ...calls], [], JSON.stringify(payload));
          sum.elements += elements;
          sum.rendered += rendered;
          paths += cases.length;
          texts++;
        }
        const added = await browser.evaluate(() => {
          const page = frames[0] as Window & typeof globalThis & Page;
          return page.Object.getOwnPropertyNames(page.Object.prototype).filter((key) => !page.own.includes(key));
        });
        assert.deepEqual(added, []);
        assert.deepEqual(canary.requests, []);
        assert.ok(sum.rendered > sum.elements / 2, `${sum.rendered} of ${sum.elements} elements show something`);
        t.diagnostic(`${texts} payloads, ${paths} cases, ${sum.elements} elements, ${sum.rendered} with content`);
      });
    }
  });
}
