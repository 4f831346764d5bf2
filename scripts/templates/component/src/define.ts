import { defineElement } from '@offprint/element';
import { SampleWidget } from './sample-widget.js';

declare global {
  interface HTMLElementTagNameMap {
    'offprint-sample-widget': SampleWidget;
  }
}

defineElement('offprint-sample-widget', SampleWidget);
