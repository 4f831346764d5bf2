import type { ProgramBanner } from '@offprint/elements';
import { For, onMount, Show } from 'solid-js';
import type { View } from './checks.js';

export function Page(props: { view: View }) {
  let banner: ProgramBanner | undefined;
  onMount(() => banner && props.view.met(banner));

  return (
    <>
      <offprint-analysis-card
        id="card"
        href="#clicked"
        headline={props.view.headline}
        summary={props.view.summary}
        heading-level={props.view.headingLevel}
        prop:authors={props.view.authors}
        on:offprint-activate={props.view.heard}
      >
        <span slot="badge">{props.view.badge}</span>
      </offprint-analysis-card>
      <offprint-program-banner
        id="banner"
        ref={banner}
        prop:headingLevel={props.view.headingLevel}
        prop:program={props.view.program}
      />
      <offprint-related-analyses id="early" layout="grid" prop:analyses={[props.view.analysis]} />
      <Show when={props.view.shown}>
        <offprint-summary-download
          id="download"
          size-probe={props.view.sizeProbe}
          prop:analysis={props.view.analysis}
        />
      </Show>
      <div id="items">
        <For each={props.view.items}>{(headline) => <offprint-analysis-card class="item" headline={headline} />}</For>
      </div>
    </>
  );
}
