import type { RelatedAnalyses } from '@offprint/elements';
import type { JsxElements } from '@offprint/elements/frameworks.js';
import type { HTMLAttributes, RefAttributes } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { report, type View } from './checks.js';
import { define } from './packages.js';

type Base = HTMLAttributes<HTMLElement> & RefAttributes<HTMLElement>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends JsxElements<Base> {}
  }
}

function Page({ view }: { view: View }) {
  // Before an element is defined React can only write attributes: an object reaches it then through a ref.
  const early = (element: HTMLElement | null) => {
    if (element) (element as RelatedAnalyses).analyses = [view.analysis];
  };
  return (
    <>
      <offprint-analysis-card
        id="card"
        href="#clicked"
        headline={view.headline}
        headingLevel={view.headingLevel}
        authors={view.authors}
        onoffprint-activate={view.heard}
      >
        <span slot="badge">{view.badge}</span>
      </offprint-analysis-card>
      <offprint-related-analyses id="early" ref={early} />
      {view.shown && <offprint-summary-download id="download" sizeProbe={false} analysis={view.analysis} />}
      <div id="items">
        {view.items.map((headline) => (
          <offprint-analysis-card key={headline} className="item" headline={headline} />
        ))}
      </div>
    </>
  );
}

let root: Root | undefined;

function show(view: View): void {
  root ??= createRoot(document.querySelector('#root')!);
  root.render(<Page view={{ ...view }} />);
}

function remove(): void {
  root?.unmount();
  root = undefined;
}

report({ show, define, remove });
