// Public types, asserted by compilation.
import type { BookLeaf, ReportLeaf, WithContext } from 'schema-dts';
import type { Publications } from '@offprint/metadata';
import { toJsonFeed, toJsonLd } from '@offprint/metadata/write.js';
import { complete } from './write.fixtures.ts';

/** A report with an ISBN or pages is also a book: schema.org defines both terms on Book alone. */
type Study = Omit<BookLeaf, '@type'> & Omit<ReportLeaf, '@type'> & { '@type': 'Report' | readonly ['Report', 'Book'] };

/** The compiler holds what is written against the terms of schema.org. */
export const jsonLd: WithContext<Study> = toJsonLd(complete);

declare const read: Publications;
export const feed: { version: 'https://jsonfeed.org/version/1.1'; title: string } = toJsonFeed({
  ...read,
  title: 'All',
});

// @ts-expect-error -- JSON Feed wants a title.
export const untitled = toJsonFeed({ analyses: [] });
