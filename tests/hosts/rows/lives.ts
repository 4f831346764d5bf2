// What pages do to the elements: before they are upgraded, while they load, and afterwards.
import assert from 'node:assert/strict';
import { ENGINES } from '@offprint/testing/e2e';
import type { Row } from '../row.ts';
import { CARD, DATA, HEADLINE, type HostWindow, TAG } from '../stage.ts';

const COPPER = 'PUBLISHER/copper.jsonld';

type Move = 'append' | 'moveBefore';
type Mover = HTMLElement & { moveBefore(node: Node, child: null): void };
type Store = HostWindow & { kept: unknown };

const held = (path: string): string => CARD.replace('#data', `PUBLISHER${path}`);

const moves = (['append', 'moveBefore'] as const).map((method): Row => ({
  number: 67,
  title: `that moves the card by ${method}, while it loads and afterwards`,
  prove: async (stage) => {
    const path = `/moved-by-${method}.jsonld`;
    const source = stage.hold(path);
    const move = (to: string): Promise<void> =>
      stage.inPage(
        (page, id, how: Move) => {
          const [card, place] = ['offprint-analysis-card', id].map((each) => page.document.querySelector<Mover>(each)!);
          if (how === 'append') place!.append(card!);
          else place!.moveBefore(card!, null);
        },
        to,
        method,
      );
    await stage.open({ body: `<i>${held(path)}</i><b></b>${TAG}` });
    await source.asked;
    await move('b');
    await stage.idle();
    await source.answer();
    await stage.shown();
    await stage.inPage((page) => {
      (page as Store).kept = page.document.querySelector('offprint-analysis-card')!.shadowRoot!.querySelector('h2');
    });
    await move('i');
    await stage.idle();
    assert.deepEqual(await stage.look(), { fallback: false, headline: HEADLINE, noticed: [] });
    assert.deepEqual(stage.asked(), [path]);
    assert.ok(
      await stage.inPage(
        (page) =>
          (page as Store).kept ===
          page.document.querySelector('offprint-analysis-card')!.shadowRoot!.querySelector('h2'),
      ),
    );
  },
}));

export const rows: Row[] = [
  {
    number: 64,
    title: 'where somebody else has taken the name of the tag',
    prove: async (stage) => {
      const theirs = `<script>customElements.define('offprint-analysis-card', class extends HTMLElement {});</script>`;
      await stage.open({ body: `${theirs}${DATA}${CARD}${TAG}` });
      const { fallback, noticed } = await stage.look();
      assert.equal(fallback, true);
      assert.deepEqual(noticed, ['warn [offprint] taken: <offprint-analysis-card> is defined by someone else.']);
    },
  },
  {
    number: 65,
    title: 'that sets a property before the script comes',
    prove: (stage) => {
      const set = `<script>document.querySelector('offprint-analysis-card').analysis = { headline: '${HEADLINE}' };</script>`;
      return stage.works({ body: `${CARD.replace('src="#data"', '')}${set}${TAG}` });
    },
  },
  {
    number: 66,
    title: 'that changes the source and the theme while the card loads',
    prove: async (stage) => {
      const early = stage.hold('/early.jsonld');
      const themed = `<script>document.querySelector('offprint-analysis-card').setAttribute('theme', 'dark');</script>`;
      await stage.open({ body: `${held('/early.jsonld')}${themed}${TAG}` });
      await early.asked;
      await stage.inPage((page, src) => {
        const card = page.document.querySelector('offprint-analysis-card')!;
        card.setAttribute('src', '/none.jsonld');
        card.setAttribute('src', src);
        card.setAttribute('theme', 'light');
        card.setAttribute('theme', 'dark');
      }, `${stage.publisher.origin}/copper.jsonld`);
      await Promise.all([stage.shown(), early.ended]);
      assert.deepEqual(await stage.look(), { fallback: false, headline: HEADLINE, noticed: [] });
      assert.deepEqual(stage.asked(), ['/early.jsonld', '/copper.jsonld']);
      const scheme = await stage.inPage(
        (page) => page.getComputedStyle(page.document.querySelector('offprint-analysis-card')!).colorScheme,
      );
      assert.equal(scheme, 'dark');
    },
  },
  ...moves,
  {
    number: 68,
    title: 'that removes the card while it loads',
    prove: async (stage) => {
      const source = stage.hold('/removed.jsonld');
      await stage.open({ body: `${held('/removed.jsonld')}${TAG}` });
      await source.asked;
      await stage.inPage((page) => page.document.querySelector('offprint-analysis-card')!.remove());
      await source.ended;
      assert.deepEqual(await stage.inPage((page) => page.noticed), []);
    },
  },
  {
    number: 68,
    title: 'on which 500 cards come and go',
    prove: async (stage) => {
      await stage.open({});
      await stage.shown();
      await stage.inPage(async (page, markup) => {
        const place = page.document.body.appendChild(page.document.createElement('div'));
        const gone: WeakRef<Element>[] = [];
        for (let cycle = 0; cycle < 500; cycle++) {
          place.setHTMLUnsafe(markup);
          gone.push(new WeakRef(place.firstElementChild!));
          await new Promise((ready) => {
            place.addEventListener('offprint-ready', ready, { once: true });
          });
          place.replaceChildren();
        }
        (page as Store).kept = gone;
      }, CARD);
      // Each collection may free what the next one finds.
      for (let times = 0; times < 4; times++) await stage.devtools('HeapProfiler.collectGarbage');
      const left = await stage.inPage(
        (page) => ((page as Store).kept as WeakRef<Element>[]).filter((each) => each.deref()).length,
      );
      assert.equal(left, 0);
    },
  },
  {
    number: 69,
    title: 'that clones the card before the script comes, and when it is shown',
    prove: async (stage) => {
      const clone = `<script>document.body.append(document.querySelector('offprint-analysis-card').cloneNode(true));</script>`;
      await stage.open({ body: `${DATA}${CARD}${clone}${TAG}` });
      await stage.shown(2);
      await stage.inPage((page) => {
        const copy = page.document.querySelector('offprint-analysis-card')!.cloneNode(true) as HTMLElement;
        copy.setAttribute('headline', 'Another');
        page.document.body.append(copy);
      });
      await stage.shown(3);
      const cards = await stage.inPage((page) =>
        [...page.document.querySelectorAll('offprint-analysis-card')].map((card) => [
          card.shadowRoot!.querySelector('[part=headline]')!.textContent.trim(),
          card.shadowRoot!.querySelectorAll('h2').length,
          card.innerHTML,
        ]),
      );
      const fallback = '<a href="/copper">Copper, the link</a>';
      assert.deepEqual(cards, [
        [HEADLINE, 1, fallback],
        [HEADLINE, 1, fallback],
        ['Another', 1, fallback],
      ]);
    },
  },
  ...(['open', 'closed'] as const).map((mode): Row => ({
    number: 70,
    title: `with ${mode === 'open' ? 'an open' : 'a closed'} shadow root around element and link`,
    engines: ENGINES,
    prove: async (stage) => {
      await stage.open({ body: `${DATA}<div></div>${TAG}` });
      const link = `<p><a href="PUBLISHER/copper#offprint=card;src=${COPPER}">Copper</a></p>`;
      await stage.inPage(
        (page, markup, how: ShadowRootMode) => {
          const root = page.document.querySelector('div')!.attachShadow({ mode: how });
          root.setHTMLUnsafe(markup);
          (page as unknown as { offprint: { scan(root: ShadowRoot): void } }).offprint.scan(root);
          (page as Store).kept = root;
        },
        CARD + link.replaceAll('PUBLISHER', stage.publisher.origin),
        mode,
      );
      await stage.until(
        (page) =>
          [...((page as Store).kept as ShadowRoot).querySelectorAll('offprint-analysis-card')].filter((card) =>
            card.shadowRoot?.querySelector('[part=headline]'),
          ).length === 2,
      );
      assert.deepEqual(await stage.inPage((page) => page.noticed), []);
    },
  })),
  ...(
    [
      ['its body, as Turbo and Swup do', 'body'],
      ['the markup of a part, as htmx and pjax do', 'markup'],
      ['a part within a view transition', 'transition'],
    ] as const
  ).map(([what, how]): Row => ({
    number: 72,
    title: `that replaces ${what}`,
    engines: ENGINES,
    prove: async (stage) => {
      const source = stage.hold(`/replaced-${how}.jsonld`);
      await stage.open({ body: `<main>${held(`/replaced-${how}.jsonld`)}</main>${TAG}` });
      await source.asked;
      await stage.inPage(
        (page, next, by) => {
          const { document } = page;
          if (by === 'body') document.body.replaceWith(new page.DOMParser().parseFromString(next, 'text/html').body);
          else if (by === 'markup') document.querySelector('main')!.setHTMLUnsafe(next);
          else document.startViewTransition(() => document.querySelector('main')!.setHTMLUnsafe(next));
        },
        `<p><a href="${stage.publisher.origin}/copper#offprint=card">Copper</a></p>`,
        how,
      );
      await Promise.all([stage.shown(), source.ended]);
      assert.deepEqual(await stage.look(), { fallback: false, headline: HEADLINE, noticed: [] });
    },
  })),
  {
    number: 72,
    title: 'that takes over nodes which a frame of it has made',
    engines: ENGINES,
    prove: async (stage) => {
      await stage.open({ body: `<iframe></iframe><main></main>${TAG}` });
      await stage.idle();
      await stage.inPage((page, publisher) => {
        const made = page.document.querySelector('iframe')!.contentDocument!.createElement('div');
        made.innerHTML = `<offprint-analysis-card src="/none.jsonld"><a href="/copper">Copper</a></offprint-analysis-card>
          <blockquote data-offprint="card"><a href="${publisher}/copper">Copper</a></blockquote>`;
        page.document.querySelector('main')!.append(...made.childNodes);
      }, stage.publisher.origin);
      await stage.shown();
      await stage.until((page) => page.document.querySelector('offprint-analysis-card:state(error)'));
      const { fallback, noticed } = await stage.look();
      assert.equal(fallback, true);
      assert.match(noticed.join(), /^warn [^,]* http: [^,]*$/);
    },
  },
  {
    number: 73,
    title: 'whose framework writes the insides of an upgraded node anew',
    prove: async (stage) => {
      const mark = `<blockquote data-offprint="card" data-offprint-src="${COPPER}"><a href="PUBLISHER/copper">Copper</a></blockquote>`;
      await stage.open({
        body: `<main>${mark}</main><script>text = document.querySelector('main').innerHTML</script>${TAG}`,
      });
      for (const place of ['main', 'offprint-analysis-card', 'blockquote', 'main']) {
        await stage.shown();
        await stage.inPage((page, selector) => {
          const node = page.document.querySelector(selector)!;
          const { text } = page as unknown as { text: string };
          node.setHTMLUnsafe(selector === 'blockquote' ? '<a href="/copper">Copper</a>' : text);
        }, place);
        await stage.idle();
      }
      await stage.shown();
      assert.deepEqual(await stage.look(), { fallback: false, headline: HEADLINE, noticed: [] });
      const nodes = await stage.inPage((page) =>
        ['offprint-analysis-card', 'blockquote'].map((tag) => page.document.querySelectorAll(tag).length),
      );
      assert.deepEqual(nodes, [1, 1]);
    },
  },
  {
    number: 75,
    title: 'of 200 widgets from four sources',
    prove: async (stage) => {
      const paths = [1, 2, 3, 4].map((each) => `/source-${each}.jsonld`);
      for (const path of paths) void stage.hold(path).answer();
      const cards = paths.map((path) => held(path).replace(' src', ' loading="eager" src')).join('');
      await stage.open({ body: `${cards.repeat(50)}${TAG}` });
      await stage.shown(200);
      assert.deepEqual(stage.asked(), paths);
      assert.deepEqual(await stage.look(), { fallback: false, headline: HEADLINE, noticed: [] });
    },
  },
];
