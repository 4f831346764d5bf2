/** @jsxImportSource solid-js */
import type { JSX } from 'solid-js';
import type { OffprintReadyEvent, RelatedAnalyses } from '@offprint/elements';
import type { SolidElements } from '@offprint/elements/frameworks.js';

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends SolidElements<HTMLAttributes<HTMLElement>> {}
  }
}

const counted = (event: OffprintReadyEvent): number => event.count;

export const right: JSX.Element = (
  <offprint-analysis-card
    prop:analysis={{ headline: 'Copper' }}
    layout="row"
    heading-level={3}
    on:offprint-ready={counted}
  >
    <a href="/copper">Copper</a>
  </offprint-analysis-card>
);
export const called = (
  <offprint-analysis-card ref={(element) => element.reload()} attr:layout="row" prop:headingLevel={3} />
);
export const wrong = [
  // @ts-expect-error -- another element's class
  <offprint-analysis-card ref={(element: RelatedAnalyses) => element.reload()} />,
  // @ts-expect-error -- no such layout
  <offprint-analysis-card layout="diagonal" />,
  // @ts-expect-error -- Solid would set a property of another name, headinglevel
  <offprint-analysis-card headingLevel={3} />,
  // @ts-expect-error -- not an analysis
  <offprint-analysis-card prop:analysis="Copper" />,
  // @ts-expect-error -- another element's event
  <offprint-analysis-card on:offprint-empty={(event: OffprintReadyEvent) => event.count} />,
];
