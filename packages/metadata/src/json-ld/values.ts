import type { NamedLink, Picture } from '../model.js';
import { readDate } from '../date.js';
import { textOfMarkup } from '../text.js';
import { safeUrl } from '../url.js';
import { field, isNode, listOf, type Graph, type Node } from './graph.js';

const LANGUAGE = /^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/i;

/** Reads single values of one source: texts in the wanted language, addresses, dates, numbers. */
export class Values {
  readonly graph: Graph;
  readonly base: string | undefined;
  readonly language: string;
  /** Called with the field whose address was refused. */
  readonly onRefused: (key: string) => void;

  constructor(graph: Graph, base: string | undefined, language: string, onRefused: (key: string) => void) {
    this.graph = graph;
    this.base = base;
    this.language = language.toLowerCase();
    this.onRefused = onRefused;
  }

  /**
   * Plain text of a string, number, `{"@value"}`, language map or array of these, in the wanted language where there is
   * a choice: exact tag, base language, untagged, first.
   */
  text(value: unknown): string {
    if (typeof value === 'string') return textOfMarkup(value);
    if (typeof value === 'number') return `${value}`;
    const choices: { lang: string; value: unknown }[] = [];
    for (const part of listOf(value)) {
      if (isNode(part)) {
        if (Object.hasOwn(part, '@value')) choices.push({ lang: `${field(part, '@language')}`, value: part['@value'] });
        else
          for (const [lang, text] of Object.entries(part)) if (LANGUAGE.test(lang)) choices.push({ lang, value: text });
      } else choices.push({ lang: 'undefined', value: part });
    }
    const rank = ({ lang }: { lang: string }): number => {
      const tag = lang.toLowerCase();
      if (tag === this.language) return 0;
      if (tag.split('-')[0] === this.language.split('-')[0]) return 1;
      return tag === 'undefined' ? 2 : 3;
    };
    const [best] = choices
      .filter((choice) => typeof choice.value === 'string' || typeof choice.value === 'number')
      .sort((a, b) => rank(a) - rank(b));
    return best ? textOfMarkup(`${best.value as string}`) : '';
  }

  /** The first field of a node that has text. */
  textOf(node: Node, ...keys: string[]): string {
    for (const key of keys) {
      const text = this.text(field(node, key));
      if (text) return text;
    }
    return '';
  }

  /** Names of strings and of objects with a name; `split` cuts a string at its commas. */
  names(values: readonly unknown[], split = false): string[] {
    const names = values.flatMap((value) => {
      const name = isNode(value) ? this.textOf(value, 'name', 'headline') || this.text(value) : this.text(value);
      return split && typeof value === 'string' ? name.split(/\s?[,;]\s?/) : [name];
    });
    return [...new Set(names.filter(Boolean))];
  }

  /** The address in a string or in an object's fields; the first that is one. */
  url(value: unknown, ...keys: string[]): string | undefined {
    for (const part of listOf(value)) {
      if (typeof part === 'string') {
        const url = safeUrl(part, this.base);
        if (url) return url;
      } else if (isNode(part)) {
        for (const key of keys) {
          for (const raw of listOf(field(part, key))) {
            const url = safeUrl(raw, this.base);
            if (url) return url;
            if (typeof raw === 'string' && raw && key !== '@id') this.onRefused(key);
          }
        }
      }
    }
    return undefined;
  }

  date(node: Node, ...keys: string[]): ReturnType<typeof readDate> {
    return readDate(this.textOf(node, ...keys));
  }

  /** BCP 47 of a string, or of a Language object. */
  lang(value: unknown): string | undefined {
    for (const part of listOf(value)) {
      const tag = isNode(part) ? this.textOf(part, 'alternateName', 'identifier', 'name') : this.text(part);
      if (LANGUAGE.test(tag)) return tag.replaceAll('_', '-');
    }
    return undefined;
  }

  /** A whole number above 0, also at the end of a range (`1-47`). */
  number(value: unknown): number | undefined {
    const digits = /(\d{1,9})\D*$/.exec(this.text(isNode(value) ? field(value, 'value') : value))?.[1];
    return Number(digits) || undefined;
  }

  named(value: unknown): NamedLink | undefined {
    const [name] = this.names([value]);
    const url = isNode(value) ? this.url(value, 'url', 'sameAs', '@id') : undefined;
    return name ? { name, ...(url && { url }) } : undefined;
  }

  picture(values: readonly unknown[]): Picture | undefined {
    for (const value of values) {
      const url = this.url(value, 'url', 'contentUrl');
      if (!url) continue;
      const node = isNode(value) ? value : {};
      const width = this.number(field(node, 'width'));
      const height = this.number(field(node, 'height'));
      const credit = this.textOf(node, 'creditText');
      return {
        alt: this.textOf(node, 'caption'),
        url,
        ...(width && { width }),
        ...(height && { height }),
        ...(credit && { credit }),
      };
    }
    return undefined;
  }
}
