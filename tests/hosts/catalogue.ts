// All rows that are automated. README.md names the others.
import type { Row } from './row.ts';
import { rows as documents } from './rows/documents.ts';
import { rows as policies } from './rows/policies.ts';

/** By the file that holds them. */
export const catalogue: Readonly<Record<string, readonly Row[]>> = { policies, documents };
