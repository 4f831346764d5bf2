import { css, type CSSResult } from 'lit';

/** A serif headline and one quiet line. */
export const sampleWidgetStyles: CSSResult = css`
  article {
    display: flex;
    flex-direction: column;
    gap: var(--offprint-sample-widget-gap, 8px);
    overflow-wrap: break-word;
  }
  [part='headline'] {
    font: 500 1.25em/1.2 var(--_serif);
    text-wrap: balance;
  }
  [part='link']:hover {
    color: var(--_accent-hover);
  }
  [part='date'] {
    font-size: 0.8125em;
    color: var(--_ink-muted);
  }
  @media print {
    [part='link']::after {
      content: ' (' attr(href) ')';
    }
  }
`;
