import type { Answer, ReceivedRequest } from '../protocol.ts';
import { command } from './commands.ts';

/** A URL of the test's own data server, and what its server knows of it. */
export interface DataSource {
  readonly url: string;
  /** What was asked so far, in order. */
  requests(): Promise<ReceivedRequest[]>;
  /** Resolves when the server has received that many requests. */
  requested(count?: number): Promise<void>;
  /** Lets answers with `hold` go on. */
  release(): Promise<void>;
  /** Resolves when the page has given up a request before its answer was complete. */
  aborted(): Promise<void>;
}

/**
 * Sets up data that an element can load: `await dataSource({ body: '{}', status: 404 })`. It lies on another origin, as
 * a publisher's data does, and may be read from there unless `cors` says otherwise. Several answers are given one after
 * the other; the last one stays.
 */
export async function dataSource(...answers: Answer[]): Promise<DataSource> {
  const { id, url } = await command<{ id: string; url: string }>('data-create', { answers });
  return {
    url,
    requests: () => command('data-requests', { id }),
    requested: (count = 1) => command('data-requested', { id, count }),
    release: () => command('data-release', { id }),
    aborted: () => command('data-aborted', { id }),
  };
}
