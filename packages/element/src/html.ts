import { html as litHtml, type TemplateResult } from 'lit';

const ids = new WeakMap<TemplateStringsArray, number>();
const joined = new Map<string, TemplateStringsArray>();
let count = 0;

function idOf(strings: TemplateStringsArray): number {
  let id = ids.get(strings);
  if (!id) ids.set(strings, (id = ++count));
  return id;
}

const isTemplate = (value: unknown): value is TemplateResult => !!(value as TemplateResult | null)?.strings;

/**
 * Lit's `html`, but a template inside a template becomes part of it, so that an element of ten optional rows is one
 * template instance and not ten: half the markers in the DOM, and a fifth less time to render (benchmarks/).
 *
 * Shapes are remembered, so the rows should come and go in few combinations. Give lists as arrays.
 */
export function html(strings: TemplateStringsArray, ...values: unknown[]): TemplateResult<1> {
  if (!values.some(isTemplate)) return litHtml(strings, ...values);
  let key = `${idOf(strings)}`;
  const flat: unknown[] = [];
  values.forEach((value, index) => {
    if (isTemplate(value)) {
      key += `;${index}:${idOf(value.strings)}`;
      flat.push(...value.values);
    } else flat.push(value);
  });
  let shape = joined.get(key);
  if (!shape) {
    const texts = [strings[0]!];
    values.forEach((value, index) => {
      const after = strings[index + 1]!;
      if (isTemplate(value)) {
        texts[texts.length - 1] += value.strings[0]!;
        texts.push(...value.strings.slice(1));
        texts[texts.length - 1] += after;
      } else texts.push(after);
    });
    joined.set(key, (shape = toTemplateStrings(texts)));
  }
  return litHtml(shape, ...flat);
}

/** Lit takes only arrays that carry `raw`, as the arrays of template literals do; these texts come from such arrays. */
function toTemplateStrings(texts: string[]): TemplateStringsArray {
  return Object.assign(texts, { raw: texts });
}

/** Nothing, as a template: a row that is not there leaves no trace. */
export const none: TemplateResult<1> = litHtml``;

const headings = new Map<string, TemplateStringsArray>();

/**
 * A real heading of a level known only at run time. Lit cannot bind a tag's name.
 *
 * @param level - `2` to `6`, or `none` for a paragraph; anything else is 2.
 * @param attributes - Attributes of the heading, as markup of our own; those of the element's own heading by default.
 */
export function heading(
  level: unknown,
  content: TemplateResult,
  attributes = 'part="headline" id="headline"',
): TemplateResult<1> {
  const tag = level === 'none' ? 'p' : `h${levelOf(level)}`;
  const key = `${tag} ${attributes}`;
  let strings = headings.get(key);
  if (!strings) headings.set(key, (strings = toTemplateStrings([`<${key}>`, `</${tag}>`])));
  return html(strings, content);
}

/** The level of headings inside an element whose own has the given one; there is none below 6. */
export function innerLevel(level: unknown): number | 'none' {
  return level === 'none' ? level : Math.min(levelOf(level) + 1, 6);
}

function levelOf(level: unknown): number {
  return /^[2-6]$/.test(String(level)) ? Number(level) : 2;
}
