import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page of Storybook's index. */
export interface Entry {
  readonly id: string;
  readonly name: string;
  readonly tags: readonly string[];
  readonly title: string;
  readonly type: 'docs' | 'story';
}

/** The static build. */
export const folder = join(import.meta.dirname, '../dist');

const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as { entries: Record<string, Entry> };

export const entries = Object.values(index.entries);
export const stories = entries.filter(({ type }) => type === 'story');

/** The stories of one documentation page. */
export const storiesOf = (title: string): Entry[] => stories.filter((story) => story.title === title);
