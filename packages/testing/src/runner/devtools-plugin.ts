import type { TestRunnerPlugin } from '@web/test-runner-core';
import type { CDPSession } from 'puppeteer-core';
import type { MediaFeatures } from '../client/environment.ts';
import { accessibilityText } from './accessibility-text.ts';
import { devtoolsOf } from './devtools.ts';

interface Payload extends MediaFeatures {
  method: string;
  params: object;
}

/** The stock command of the test runner knows neither forced colours nor contrast: https://github.com/modernweb-dev/web */
async function emulateMedia(devtools: CDPSession, media: MediaFeatures): Promise<true> {
  const features = [
    { name: 'prefers-color-scheme', value: media.colorScheme },
    { name: 'prefers-contrast', value: media.contrast },
    { name: 'prefers-reduced-motion', value: media.reducedMotion },
    { name: 'forced-colors', value: media.forcedColors },
  ];
  await devtools.send('Emulation.setEmulatedMedia', {
    media: media.media ?? '',
    // An empty value takes back what was emulated before.
    features: features.map(({ name, value }) => ({ name, value: value ?? '' })),
  });
  return true;
}

async function accessibilityTree(devtools: CDPSession): Promise<string> {
  const { result } = await devtools.send('Runtime.evaluate', { expression: 'offprintTarget' });
  if (!result.objectId) throw new Error('accessibilityTree() needs an element.');
  const { node } = await devtools.send('DOM.describeNode', { objectId: result.objectId });
  const { result: origin } = await devtools.send('Runtime.evaluate', { expression: 'location.origin' });
  const { nodes } = await devtools.send('Accessibility.getFullAXTree');
  return accessibilityText(nodes, node.backendNodeId, String(origin.value));
}

/** What only Chromium's DevTools can do for a test. */
export function devtoolsPlugin(): TestRunnerPlugin<Payload> {
  return {
    name: 'offprint-devtools',
    async executeCommand({ command, payload, session }) {
      if (command === 'offprint:emulate-media') return emulateMedia(await devtoolsOf(session), payload ?? {});
      if (command === 'offprint:accessibility-tree') return accessibilityTree(await devtoolsOf(session));
      if (command === 'offprint:devtools' && payload) {
        const devtools = await devtoolsOf(session);
        // The protocol has 700 methods with a type each; a test names one of them by its text.
        const send = devtools.send.bind(devtools) as unknown as (method: string, params: object) => Promise<unknown>;
        return send(payload.method, payload.params);
      }
      return undefined;
    },
  };
}
