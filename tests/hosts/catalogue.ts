// All rows that are automated. README.md names the others.
import type { Row } from './row.ts';
import { rows as arrivals } from './rows/arrivals.ts';
import { rows as cascade } from './rows/cascade.ts';
import { rows as delivery } from './rows/delivery.ts';
import { rows as documents } from './rows/documents.ts';
import { rows as globals } from './rows/globals.ts';
import { rows as lives } from './rows/lives.ts';
import { rows as parsing } from './rows/parsing.ts';
import { rows as places } from './rows/places.ts';
import { rows as policies } from './rows/policies.ts';
import { rows as readers } from './rows/readers.ts';
import { rows as sessions } from './rows/sessions.ts';
import { rows as sources } from './rows/sources.ts';
import { rows as trustedTypes } from './rows/trusted-types.ts';

/** By the file that holds them. */
export const catalogue: Readonly<Record<string, readonly Row[]>> = {
  delivery,
  policies,
  'trusted-types': trustedTypes,
  parsing,
  globals,
  cascade,
  places,
  readers,
  documents,
  arrivals,
  lives,
  sources,
  sessions,
};
