// Read by `tsc --noEmit` alone: each line below must fail, so the terms of schema.org are checked and not just written.
import type { Report, WithContext } from 'schema-dts';

const report = { '@context': 'https://schema.org', '@type': 'Report' } as const;

export const wellFormed = { ...report, headline: 'A report' } satisfies WithContext<Report>;

// @ts-expect-error -- `headLine` is no term of schema.org.
export const misspelt = { ...report, headLine: 'A report' } satisfies WithContext<Report>;

// @ts-expect-error -- `numberOfPages` is a term of Book, so a plain Report has no such property.
export const foreign = { ...report, numberOfPages: 47 } satisfies WithContext<Report>;

// @ts-expect-error -- a publisher is a person or an organisation, not a number.
export const wrongValue = { ...report, publisher: 47 } satisfies WithContext<Report>;

// @ts-expect-error -- schema.org has no type of this name.
export const wrongType = { '@context': 'https://schema.org', '@type': 'Raport' } satisfies WithContext<Report>;
