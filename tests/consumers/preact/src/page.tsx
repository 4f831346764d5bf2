import type { ProgramBanner, RelatedAnalyses } from '@offprint/elements';
import { useEffect, useRef } from 'preact/hooks';
import type { View } from './checks.js';

export function Page({ view }: { view: View }) {
  const banner = useRef<ProgramBanner>(null);
  const { met } = view;
  useEffect(() => {
    if (banner.current) met(banner.current);
  }, [met]);

  // Before an element is defined Preact can only write attributes: an object reaches it then through a ref.
  const early = (element: RelatedAnalyses | null) => {
    if (element) element.analyses = [view.analysis];
  };

  return (
    <>
      <offprint-analysis-card
        id="card"
        href="#clicked"
        headline={view.headline}
        summary={view.summary}
        heading-level={view.headingLevel}
        authors={view.authors}
        onoffprint-activate={view.heard}
      >
        <span slot="badge">{view.badge}</span>
      </offprint-analysis-card>
      <offprint-program-banner id="banner" ref={banner} headingLevel={view.headingLevel} program={view.program} />
      <offprint-related-analyses id="early" layout="grid" ref={early} />
      {view.shown && <offprint-summary-download id="download" sizeProbe={view.sizeProbe} analysis={view.analysis} />}
      <div id="items">
        {view.items.map((headline) => (
          <offprint-analysis-card key={headline} class="item" headline={headline} />
        ))}
      </div>
    </>
  );
}
