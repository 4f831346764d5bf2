import { readDate } from '../date.js';
import type { Fault, ProblemCode } from '../model.js';
import { report } from './report.js';
import { plainText, textOfMarkup, withoutScripts } from '../text.js';
import { safeUrl } from '../url.js';
import { complete, hasType, isNode, listOf, merge, type Node } from './node.js';
import { PARTS, PARTY } from './shapes.js';

export const PDF = 'application/pdf';

/** One source while it is read. */
export interface Reading {
  readonly base: string | undefined;
  /** BCP 47: the wanted language of texts that come in several. Empty: no wish. */
  readonly language: string;
  /** What Offprint wrote holds plain text; published formats may hold entities. */
  readonly exact: boolean;
  /** The objects of each `@id` that say more than it: several may share one. */
  readonly index: ReadonlyMap<unknown, readonly Node[]>;
  readonly problems: Fault[];
}

export interface Readers {
  /** Reads an object by a table of `shapes.ts`. A missing fact is a missing field. */
  read: (node: Node, table: string, path?: string) => Record<string, unknown>;
  /**
   * What a reference points at, the expected type first. An object that says more than its `@id` keeps what it says, and
   * is completed only by one of the same name: sites give one `@id` (their home page) to author, publisher and page.
   */
  resolve: (value: unknown, types?: string) => unknown;
}

const ABSOLUTE = /^(?:\w+:\S|\/)/;

/** The start of a text, cut at the end of a sentence, or else of a word. */
const cut = (text: string, length: number): string => {
  const start = text.slice(0, length);
  return start === text
    ? text
    : (/^.*(?:[.!?](?= )|。)/.exec(start)?.[0] ?? `${start.replace(/ [^ ]*$|\p{Cs}$/u, '')}…`);
};

const natural = (number: number): number | false => number > 0 && number < 1e15 && number;

/** Bytes of free text: `1932905`, `1,932,905 bytes`, `1.9 MB`, `1,9 Mo`, `640 KiB`. A kB is 1000 bytes. */
function bytesOf(size: string): number {
  const [, digits = '', unit = '', binary] = /^([\d.,]+)\s*([kmg]?)(i?)/.exec(size.toLowerCase()) ?? [];
  // With a unit a comma is a decimal one, without it one between thousands: nobody has half a byte.
  const number = unit ? digits.replace(',', '.') : digits.replace(/\D/g, '');
  return Math.round(+number * (binary ? 1024 : 1000) ** ' kmg'.indexOf(unit));
}

/** The readers of one source. */
export function readersOf({ base, exact, index, language, problems }: Reading): Readers {
  /** What is being read, for problems. */
  let at = '';
  const note = (code: ProblemCode): void => report(problems, code, at);

  const resolve = (value: unknown, types = ''): unknown => {
    const given = isNode(value) ? value : { '@id': value };
    const isReference = Object.keys(given).every((key) => key[0] === '@');
    const twins = (index.get(given['@id']) ?? []).filter(
      (twin) => isReference || (twin !== given && given['name'] && given['name'] === twin['name']),
    );
    const twin = twins.find((each) => hasType(each, types)) ?? twins[0];
    return twin ? { ...twin, ...given } : value;
  };

  /** How far a value's language is from the wanted one: the same, the same but for the region, not stated, another. */
  const distance = (value: unknown): number => {
    const tag = isNode(value) && value['@language'];
    const [given, wanted] = [`${tag}`, language].map((each) => each.toLowerCase());
    return !tag ? 2 : given === wanted ? 0 : given!.split('-')[0] === wanted!.split('-')[0] ? 1 : 3;
  };

  /** The values of a field in one language, where it has several: `{"@value", "@language"}`, or a map of languages. */
  const valuesOf = (field: unknown): unknown[] => {
    const values = listOf(field).flatMap((value) =>
      isNode(value) && Object.keys(value).every((key) => /^[a-z]{2}(?:-|$)/i.test(key))
        ? Object.entries(value).flatMap(([tag, part]) =>
            listOf(part).map((each) => ({ '@language': tag, '@value': each })),
          )
        : value,
    );
    values.sort((a, b) => distance(a) - distance(b));
    return values
      .filter((value) => distance(value) === distance(values[0]))
      .map((value) => (isNode(value) ? (value['@value'] ?? value) : value));
  };

  const text = (value: unknown): string => {
    const plain = isNode(value) ? (value['raw'] ?? value['value'] ?? value['alternateName'] ?? value['name']) : value;
    return /string|number/.test(typeof plain) ? (exact ? plainText : textOfMarkup)(`${plain}`) : '';
  };

  const prose = (value: unknown): string => text(exact || typeof value !== 'string' ? value : withoutScripts(value));

  /** The address in a string or an object. What does not look like one is none. */
  const address = (value: unknown): string | undefined => {
    const raw = isNode(value) ? (value['url'] ?? value['@id']) : value;
    if (typeof raw !== 'string' || !/^\s*(?:[a-z]+:\S|[./?]|[^\s#./]*[./]\S*$)/i.test(raw)) return undefined;
    const url = safeUrl(raw, base);
    if (!url) note('url');
    return url;
  };

  /** Names of strings and of named things; an address is no name. */
  const name = (value: unknown): string[] => {
    const target = resolve(value);
    return (isNode(target) ? valuesOf(target['name']) : [target])
      .map(text)
      .filter((plain) => plain && !/^https?:/i.test(plain));
  };

  const kinds: Record<string, (value: unknown) => unknown> = {
    text,
    address,
    name,
    prose,
    opening: (value) => cut(prose(value), 90),
    excerpt: (value) => cut(prose(value), 300),
    /** The page that a work is the main entity of; the fragment of an `@id` names a part of the data, not of the page. */
    page: (value) => address(resolve(value, 'page'))?.replace(/#.*/, ''),
    /** JSON-LD also writes a list as one text with commas. */
    topic: (value) => name(value).flatMap((words) => (exact || isNode(value) ? words : words.split(/ ?[,;،、，] ?/))),
    date: (value) => {
      const date = readDate(text(value));
      if (date && !date.iso) note('date');
      return date;
    },
    language: (value) => /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.exec(text(value).replaceAll('_', '-'))?.[0],
    /** Sites also write numbers as text (`760px`), and those of pages as `12-47`. */
    whole: (value) => {
      const [, first, last] = /^(\d+)(?:\D{1,9}(\d+))?/.exec(text(value)) ?? [];
      return natural(last ? +last - +first! + 1 : +first!);
    },
    bytes: (value) => natural(bytesOf(text(value))),
    doi: (value) =>
      /^(?:.{0,12}doi(?:\.org\/|:))? ?(10\.\d{4,9}\/\S+)$/i.exec(text(value) || address(value) || '')?.[1],
    /** By its address, else in words: where these are as likely, only what is absolute is an address. */
    license: (value) =>
      ((isNode(value) || ABSOLUTE.test(`${value}`)) && address(value)) ||
      name(value).filter((words) => !ABSOLUTE.test(words)),
    /** Sites write booleans as text too (`"True"`), and schema.org has addresses for them. */
    access: (value) =>
      /false$|restrict|subscri|paid|paywall|not? /i.test(`${value}`)
        ? 'restricted'
        : /true$|free|open/i.test(`${value}`) && 'free',
    person: (value) => (/person$/i.test(text(value)) ? 'Person' : 'Organization'),
    translation: (value) => part('edition', value).filter(({ lang }) => lang),
    /** A word of the model. */
    word: (value) => /^(?:full|summary|annex|data|json-ld|offprint|json-feed|rss|atom|html)$/.test(`${value}`) && value,
    /**
     * The files of a work: what says that it is a document, or is a PDF. Pictures and recordings are none, nor is a part
     * that only marks what stands behind a paywall.
     */
    file: (value) =>
      part('document', value).flatMap((file) => {
        const type = /\.pdf\b|\bpdf$/i.test(`${file['url']} ${file['type']}`)
          ? PDF
          : `${file['type']}`.replace(/^.*(?:mediaobject|document|download)$/i, 'application/octet-stream');
        return /^(?:application|text)\/[\w.+-]+$/.test(type) ? { ...file, type } : [];
      }),
  };

  const read = (node: Node, table: string, path = at): Node => {
    const item: Record<string, unknown> = {};
    for (const line of table.split(', ')) {
      const [head, kind, ...names] = line.split(' ');
      const [field, rest] = head!.split('*');
      const found = [field!, ...names]
        .flatMap((each) => {
          at = `${path}.${each}`;
          return valuesOf(node[each]).flatMap(kinds[kind!] ?? part.bind(null, kind!));
        })
        .filter(Boolean);
      const fact =
        rest == null
          ? (found[0] ?? line.split('=')[1])
          : found.length || !rest
            ? merge(found, (item) => (isNode(item) && (item['name'] ?? item['url'])) || item)
            : undefined;
      if (fact != null) complete(item, { [field!]: fact });
    }
    at = path;
    return item;
  };

  /** Objects within an object; one for each name of an author whose `name` is a list. */
  const part = (kind: string, value: unknown): Node[] => {
    const table = PARTS[kind]!;
    const [key] = /\w+/.exec(table)!;
    const target = resolve(value, kind === 'image' ? 'object' : PARTY);
    const names = isNode(target) && [target['givenName'], target['familyName']].join(' ');
    const item = read(isNode(target) ? { name: names, ...target } : { [key]: target }, table);
    return [item[key] ?? []].flat().map((first) => ({ ...item, [key]: first }));
  };
  return { read, resolve };
}
