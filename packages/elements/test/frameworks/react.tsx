/** @jsxImportSource react */
import { createRef, type HTMLAttributes, type RefAttributes } from 'react';
import type { AnalysisCard, OffprintReadyEvent, RelatedAnalyses } from '@offprint/elements';
import type { JsxElements } from '@offprint/elements/frameworks.js';

type Base = HTMLAttributes<HTMLElement> & RefAttributes<HTMLElement>;
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends JsxElements<Base> {}
  }
}

const card = createRef<AnalysisCard>();
const counted = (event: OffprintReadyEvent): number => event.count;

export const right = (
  <offprint-analysis-card
    ref={card}
    id="a"
    analysis={{ headline: 'Copper' }}
    heading-level="3"
    layout="row"
    onoffprint-ready={counted}
    onoffprint-error={(event) => event.retry()}
  >
    <a href="/copper">Copper</a>
  </offprint-analysis-card>
);
export const called = <offprint-analysis-card ref={(element) => element?.reload()} />;
export const wrong = [
  // @ts-expect-error -- another element's class
  <offprint-analysis-card ref={(element: RelatedAnalyses | null) => element?.reload()} />,
  // @ts-expect-error -- no such layout
  <offprint-analysis-card layout="diagonal" />,
  // @ts-expect-error -- no such property
  <offprint-analysis-card headlin="Copper" />,
  // @ts-expect-error -- another element's event
  <offprint-analysis-card onoffprint-empty={(event: OffprintReadyEvent) => event.count} />,
  // @ts-expect-error -- no such element
  <offprint-analysis-cart />,
];
