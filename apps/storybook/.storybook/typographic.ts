/** Markdown with the quotation marks and apostrophes of print, as the elements set them. Code and tags stay as typed. */
export const typographic = (markdown: string): string =>
  markdown
    .split(/(```.*?```|`[^`]*`|<[^>]*>)/s)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part
            .replaceAll("'", '’')
            .replace(/(^|[\s(])"/g, '$1“')
            .replaceAll('"', '”'),
    )
    .join('');
