import { afterNextRender, Component, CUSTOM_ELEMENTS_SCHEMA, type ElementRef, input, viewChild } from '@angular/core';
import type { ProgramBanner } from '@offprint/elements';
import type {} from '@offprint/elements/frameworks.js';
import type { View } from './checks.js';

@Component({
  selector: 'consumer-page',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <offprint-analysis-card
      id="card"
      href="#clicked"
      [headline]="view().headline"
      [summary]="view().summary"
      [attr.heading-level]="view().headingLevel"
      [authors]="view().authors"
      (offprint-activate)="view().heard($event)"
    >
      <span slot="badge">{{ view().badge }}</span>
    </offprint-analysis-card>
    <offprint-program-banner
      #banner
      id="banner"
      [headingLevel]="view().headingLevel"
      [program]="view().program"
      (offprint-error)="banner.reload()"
    />
    <offprint-related-analyses id="early" layout="grid" [analyses]="[view().analysis]" />
    @if (view().shown) {
      <offprint-summary-download id="download" [sizeProbe]="view().sizeProbe" [analysis]="view().analysis" />
    }
    <div id="items">
      @for (headline of view().items; track headline) {
        <offprint-analysis-card class="item" [headline]="headline" />
      }
    </div>
  `,
})
export class Page {
  readonly view = input.required<View>();
  private readonly banner = viewChild.required<ElementRef<ProgramBanner>>('banner');

  constructor() {
    afterNextRender(() => this.view().met(this.banner().nativeElement));
  }
}
