import { readDate } from '../date.js';
import type { NamedLink, Picture, PublicationDate } from '../model.js';
import { report } from '../problems.js';
import { safeUrl } from '../url.js';
import { isNode, listOf } from './node.js';
import { many, one, resolve, type Reader, type Reading, type Shape } from './shape.js';

const LANGUAGE = /^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/i;

/**
 * Plain text of strings, numbers, `{"@value"}` and maps of languages; where there is a choice: the wanted language, its
 * base, untagged, first.
 */
export function text({ clean, language }: Reading, values: readonly unknown[]): string {
  const rank = ([tag]: readonly unknown[]): number => {
    if (typeof tag !== 'string') return 2;
    const [given, wanted] = [tag, language].map((each) => each.toLowerCase());
    return given === wanted ? 0 : given!.split('-')[0] === wanted!.split('-')[0] ? 1 : 3;
  };
  const choices = values.flatMap((value): (readonly unknown[])[] => {
    if (!isNode(value)) return [[undefined, value]];
    if ('@value' in value) return [[value['@language'], value['@value']]];
    return '@type' in value ? [] : Object.entries(value).filter(([tag]) => LANGUAGE.test(tag));
  });
  for (const [, part] of choices.sort((a, b) => rank(a) - rank(b))) {
    const [string] = listOf(part);
    const plain = /string|number/.test(typeof string) && clean(`${string}`);
    if (plain) return plain;
  }
  return '';
}

/** Names of strings and of named things; an address is no name. */
export const names = (reading: Reading, values: readonly unknown[]): string[] =>
  values
    .map((value) => {
      const target = resolve(reading, value);
      return text(reading, isNode(target) && target['name'] ? listOf(target['name']) : [target]);
    })
    .filter((name) => name && !/^https?:/i.test(name));

/**
 * The first address in strings and in objects that have one. What does not look like an address (`True`, `WebPage`, a
 * sentence) is none.
 */
export function address({ base, path, problems }: Reading, values: readonly unknown[]): string | undefined {
  for (const raw of values.flatMap((value) => (isNode(value) ? [value['@id'], value['url']] : [value]))) {
    if (typeof raw !== 'string' || !/^\s*(?:[a-z]+:\S|[./?]|[^\s#./]*[./]\S*$)/i.test(raw)) continue;
    const url = safeUrl(raw, base);
    if (url) return url;
    report(problems, 'url', path);
  }
  return undefined;
}

/** The first date; also as the model writes it. */
export function date(reading: Reading, values: readonly unknown[]): PublicationDate | undefined {
  const found = readDate(
    text(
      reading,
      values.map((value) => (isNode(value) ? (value['raw'] ?? value) : value)),
    ),
  );
  if (found && !found.iso) report(reading.problems, 'date', reading.path);
  return found;
}

/** BCP 47 of strings and of Language objects. */
export const language: Reader<string> = (reading, values) =>
  values
    .map((value) =>
      text(reading, isNode(value) ? [value['alternateName'] ?? value['name'] ?? value] : [value]).replaceAll('_', '-'),
    )
    .find((tag) => LANGUAGE.test(tag));

/** A whole number above 0; sites also write it as text (`760px`). */
export function whole(reading: Reading, values: readonly unknown[]): number | undefined {
  const number = parseInt(text(reading, values), 10);
  return Number.isSafeInteger(number) && number > 0 ? number : undefined;
}

export const LINK: Shape<NamedLink> = { name: [one(names), 'name'], url: [address, 'url'] };
/** Not what else may share an `@id` with a person or an organisation. */
export const PARTY = /^(?!.*(?:page|site|object)$)/i;
export const links = many(LINK, 'name', PARTY);
export const link = one(links);

const PICTURE: Shape<Picture> = {
  url: [address, 'url contentUrl'],
  alt: [text, 'alt caption'],
  width: [whole, 'width'],
  height: [whole, 'height'],
  credit: [text, 'credit creditText'],
};
export const pictures = many(PICTURE, 'url', /image/i);
export const picture: Reader<Picture> = (reading, values) => {
  const [found] = pictures(reading, values);
  return found && { ...found, alt: found.alt ?? '' };
};

/** Nothing instead of an empty list. */
export const some =
  <T>(reader: (reading: Reading, values: readonly unknown[]) => T[]): Reader<T[]> =>
  (reading, values) => {
    const found = reader(reading, values);
    return found.length ? found : undefined;
  };
