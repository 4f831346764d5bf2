// Compiled, never run: the public types as a user meets them.
import type {
  OffprintActivateEvent,
  PartialProgram,
  ProgramBanner,
  ProgramBannerStrings,
} from '@offprint/program-banner';
import type {} from '@offprint/program-banner/define.js';

declare const event: OffprintActivateEvent;

export const banner: ProgramBanner = document.createElement('offprint-program-banner');
export const name: string | undefined = event.program?.name;
export const tone: 'paper' | 'solid' | 'tint' = banner.tone;
export const label = (strings: ProgramBannerStrings): string => strings.imageCredit('Ada Berg');

const program: PartialProgram = { items: [{ headline: 'Copper' }], name: 'Metals' };
banner.program = program;
banner.latest = 0;
banner.reload();

// @ts-expect-error a tone is one of three words
banner.tone = 'loud';
// @ts-expect-error a center is an object with a name
banner.program = { organization: 'Energy Center' };
