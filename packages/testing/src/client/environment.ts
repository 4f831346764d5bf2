import { setViewport as stockSetViewport } from '@web/test-runner-commands';
import { command } from './commands.ts';

/** What the reader's device says of itself. What is left out is as it is on the machine. */
export interface MediaFeatures {
  colorScheme?: 'light' | 'dark';
  contrast?: 'more' | 'less';
  forcedColors?: 'active' | 'none';
  media?: 'print' | 'screen';
  reducedMotion?: 'reduce' | 'no-preference';
}

interface Size {
  width: number;
  height: number;
}

const usualSize: Size = { width: 800, height: 600 };
const changed = { media: false, viewport: false };

/** Replaces everything that an earlier call of this test has set. Ends with the test. Chromium only. */
export async function emulateMedia(features: MediaFeatures): Promise<void> {
  changed.media = true;
  await command('emulate-media', features);
}

/** The size of the page in CSS px. Ends with the test. Chromium and Firefox. */
export async function setViewport(size: Size): Promise<void> {
  changed.viewport = true;
  await stockSetViewport(size);
}

/** Sends one command of the Chrome DevTools Protocol to this page. Chromium only. */
export function devtools<Result = unknown>(method: string, params: object = {}): Promise<Result> {
  return command<Result>('devtools', { method, params });
}

afterEach(async () => {
  if (changed.media) await command('emulate-media', {});
  if (changed.viewport) await stockSetViewport(usualSize);
  Object.assign(changed, { media: false, viewport: false });
});
