import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { TestBrowser } from '@offprint/testing/e2e';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong in the builder, in sentences. The page in its frame is a stranger's. */
export async function violationsIn(browser: TestBrowser): Promise<string[]> {
  await browser.evaluate((source) => {
    const script = document.createElement('script');
    script.textContent = source;
    document.head.append(script);
  }, source);
  return browser.evaluate(async () => {
    const { axe: run } = window as unknown as { axe: typeof axe };
    const { passes, violations } = await run.run('snippet-builder', { iframes: false });
    if (passes.length === 0) return ['axe found nothing to check.'];
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ failureSummary, html }) => `${html} ${failureSummary}`).join('; ')}`,
    );
  });
}
