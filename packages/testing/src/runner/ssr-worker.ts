// Renders markup on the server, in a process of its own: Lit's server build must not meet the runner's modules, and a
// new build of the packages is seen by a new process.
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import type { SsrOutcome } from '../protocol.ts';

export interface SsrRequest {
  id: number;
  modules: readonly string[];
  markup: string;
}

export interface SsrResponse {
  id: number;
  outcome: SsrOutcome;
}

/** A template that has no expressions, as if it had been written in the source: lit-ssr renders the elements in it. */
function templateOf(markup: string): ReturnType<typeof html> {
  const strings = Object.assign([markup], { raw: [markup] });
  return html(strings as unknown as TemplateStringsArray);
}

async function outcomeOf({ modules, markup }: SsrRequest): Promise<SsrOutcome> {
  try {
    for (const specifier of modules) await import(specifier);
    return { html: await collectResult(render(templateOf(markup))) };
  } catch (error) {
    return { problem: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

process.on('message', (request: SsrRequest) => {
  void outcomeOf(request).then((outcome) => process.send?.({ id: request.id, outcome } satisfies SsrResponse));
});
// The runner may be ended by force.
process.on('disconnect', () => process.exit());
