// What the documentation says of assistive technology, in Chromium. After a change that is meant:
//   node --import @offprint/testing/register --test --test-update-snapshots apps/storybook/test/accessibility.test.ts
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { accessibilityText, missing } from '@offprint/testing/e2e';
import { entries, folder, storiesOf } from './site.ts';
import { StaticStorybook } from './static-storybook.ts';

const app = join(import.meta.dirname, '..');

const OVERVIEWS = {
  'offprint-analysis-card': 'Analysis card/Overview',
  'offprint-program-banner': 'Program banner/Overview',
  'offprint-related-analyses': 'Related analyses/Overview',
  'offprint-summary-download': 'Summary with download/Overview',
};

/** What assistive technology is given of the first element of this tag, as lines. */
async function treeOf({ page }: StaticStorybook, tag: string): Promise<string> {
  const devtools = await page.createCDPSession();
  const { root } = await devtools.send('DOM.getDocument');
  const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector: tag });
  const { node } = await devtools.send('DOM.describeNode', { nodeId });
  const { nodes } = await devtools.send('Accessibility.getFullAXTree');
  await devtools.detach();
  return accessibilityText(nodes, node.backendNodeId, new URL(page.url()).origin);
}

describe('the accessibility tree', { skip: missing('chromium') }, () => {
  let storybook: StaticStorybook;

  before(async () => {
    storybook = await StaticStorybook.open(folder);
  });

  after(() => storybook?.close());

  for (const [tag, title] of Object.entries(OVERVIEWS)) {
    it(`of <${tag}> is the one that its page shows, under notes on keyboard and speech`, async (t) => {
      await storybook.load(storiesOf(title).find(({ id }) => id.endsWith('--usual'))!.id, 'theme:light');
      const tree = await treeOf(storybook, tag);
      t.assert.fileSnapshot(tree, join(app, `accessibility/${tag}.txt`), { serializers: [String] });
      const page = entries.find((entry) => entry.title === title && entry.type === 'docs')!;
      await storybook.loadDocs(page.id, storiesOf(title).length, '');
      // The block of code is loaded on its own.
      await storybook.page.waitForFunction(
        (tree) => [...document.querySelectorAll('#storybook-docs pre')].some((pre) => pre.textContent.trim() === tree),
        { timeout: 20_000 },
        tree,
      );
      const headings = await storybook.page.$$eval('#storybook-docs h3', (all) => all.map((each) => each.textContent));
      assert.ok(headings.includes('Keyboard and screen reader'));
    });
  }
});
