// Content-Security-Policy and Trusted Types.
import { ENGINES } from '@offprint/testing/e2e';
import type { Row } from '../row.ts';
import { CARD, DATA, TAG } from '../stage.ts';

const WITH_NONCE = `${DATA}${CARD}${TAG.replace('<script', '<script nonce="x"')}`;

const policy = (text: string): Record<string, string> => ({ 'content-security-policy': text });

export const rows: Row[] = [
  {
    number: 5,
    title: 'with a policy of nonces',
    engines: ENGINES,
    prove: (stage) => stage.works({ body: WITH_NONCE, headers: policy("script-src 'nonce-x'") }),
  },
];
