import type { GlobalComponents, ReservedProps } from 'vue';
import type { OffprintReadyEvent } from '@offprint/elements';
import type { VueElements } from '@offprint/elements/frameworks.js';

declare module 'vue' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- because only an interface merges into theirs
  interface GlobalComponents extends VueElements<HTMLAttributes & ReservedProps> {}
  // For strict templates: children name their slot.
  interface HTMLAttributes {
    slot?: string;
  }
}

type Props = InstanceType<GlobalComponents['offprint-analysis-card']>['$props'];

export const right: Props = {
  id: 'a',
  key: 'a',
  slot: 'b',
  analysis: { headline: 'Copper' },
  layout: 'row',
  'heading-level': '3',
  onOffprintReady: (event: OffprintReadyEvent) => event.count,
};
// @ts-expect-error -- no such layout
export const wrongLayout: Props = { layout: 'diagonal' };
// @ts-expect-error -- another element's event
export const wrongEvent: Props = { onOffprintEmpty: (event: OffprintReadyEvent) => event.count };
