import '@offprint/analysis-card/define.js';
import { defineElement } from '@offprint/element';
import { RelatedAnalyses } from './related-analyses.js';

declare global {
  interface HTMLElementTagNameMap {
    'offprint-related-analyses': RelatedAnalyses;
  }
}

defineElement('offprint-related-analyses', RelatedAnalyses);
