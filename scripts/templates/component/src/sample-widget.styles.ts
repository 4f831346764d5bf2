import { css, type CSSResult } from 'lit';

/** One quiet line below the headline, which the base sets, as it does links and print. */
export const sampleWidgetStyles: CSSResult = css`
  article {
    display: flex;
    flex-direction: column;
    gap: var(--offprint-sample-widget-gap, 8px);
  }
  [part='date'] {
    font-size: 0.8125em;
    color: var(--_ink-muted);
  }
`;
