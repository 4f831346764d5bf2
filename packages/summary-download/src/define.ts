import { defineElement } from '@offprint/element';
import { SummaryDownload } from './summary-download.js';

declare global {
  interface HTMLElementTagNameMap {
    'offprint-summary-download': SummaryDownload;
  }
}

defineElement('offprint-summary-download', SummaryDownload);
