// Pages that enforce Trusted Types, and list the policies that may exist.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ENGINES } from '@offprint/testing/e2e';
import { FEED_CARD, stands } from '../pages.ts';
import type { Row } from '../row.ts';
import { CARD, DATA, HEADLINE, type HostWindow, type Stage, TAG } from '../stage.ts';

const enforced = (names?: string): Record<string, string> => ({
  'content-security-policy': `require-trusted-types-for 'script'${names ? `; trusted-types ${names}` : ''}`,
});

const ADVICE = /^warn \[offprint\] policy: add offprint to the trusted-types directive/;

let lit: Promise<string> | undefined;

/** The page's own Lit, with an element that shows whether it still works. */
async function hostsOwnLit(stage: Stage): Promise<void> {
  lit ??= build({
    stdin: {
      contents: `import { LitElement, html } from 'lit';
        customElements.define('host-greeting', class extends LitElement { render() { return html\`<p>Hello</p>\`; } });`,
      resolveDir: join(import.meta.dirname, '../../..'),
    },
    bundle: true,
    format: 'iife',
    minify: true,
    write: false,
  }).then(({ outputFiles }) => outputFiles[0]!.text);
  const text = await lit;
  stage.publish('/hosts-own-lit.js', (_, response) => response.setHeader('content-type', 'text/javascript').end(text));
}

const greets = (page: HostWindow): boolean =>
  page.document.querySelector('host-greeting')?.shadowRoot?.textContent?.includes('Hello') ?? false;

const OWN = '<script src="PUBLISHER/hosts-own-lit.js"></script>';

export const rows: Row[] = [
  ...[
    ['that enforces Trusted Types', undefined],
    ['that enforces Trusted Types and lists offprint', 'offprint'],
  ].map(([title = '', names]): Row => {
    return {
      number: 13,
      title,
      engines: ENGINES,
      async prove(stage) {
        await stage.works({ headers: enforced(names) });
        await stage.works({ headers: enforced(names), body: `${FEED_CARD}${TAG}` });
      },
    };
  }),
  {
    number: 14,
    title: 'that allows no Trusted Types policy',
    engines: ENGINES,
    prove: (stage) => stands(stage, { headers: enforced("'none'") }, [ADVICE]),
  },
  ...['before', 'after'].flatMap((order) =>
    ['lit-html offprint', 'lit-html'].map((names): Row => {
      return {
        number: 15,
        title: `whose own Lit is loaded ${order} the script, under trusted-types ${names}`,
        engines: ENGINES,
        async prove(stage) {
          await hostsOwnLit(stage);
          const scripts = order === 'before' ? OWN + TAG : TAG + OWN;
          const page = { headers: enforced(names), body: `${DATA}${CARD}<host-greeting></host-greeting>${scripts}` };
          if (names === 'lit-html') await stands(stage, page, [ADVICE]);
          else await stage.works(page);
          await stage.until(greets);
          assert.equal((await stage.look()).headline, names === 'lit-html' ? '' : HEADLINE);
        },
      };
    }),
  ),
];
