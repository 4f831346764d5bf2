import { defineElement } from '@offprint/element';
import { AnalysisCard } from './analysis-card.js';

declare global {
  interface HTMLElementTagNameMap {
    'offprint-analysis-card': AnalysisCard;
  }
}

defineElement('offprint-analysis-card', AnalysisCard);
