// Writes the publisher's feed as RSS 2.0, the format that most institutes already have.

/** @type {Readonly<Record<string, string>>} */
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * An element with text; nothing where there is no text, as a missing fact is a missing element.
 *
 * @param {string} name
 * @param {string | undefined} text
 */
const element = (name, text) =>
  text ? `<${name}>${text.replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign)}</${name}>` : '';

/** @param {import('@offprint/metadata').Analysis} analysis */
const item = ({ headline, lang, summary, url }) => [
  '<item>',
  element('title', headline),
  element('link', url),
  element('guid', url),
  element('description', summary),
  element('dc:language', lang),
  '</item>',
];

/**
 * @param {object} list
 * @param {readonly import('@offprint/metadata').Analysis[]} list.analyses
 * @param {string} list.description
 * @param {string} list.language BCP 47.
 * @param {string} list.title
 * @param {string} list.url The page that shows the list.
 * @returns {string} A document without dates, if the analyses have none. Source: https://www.rssboard.org/rss-specification
 */
export const toRss = ({ analyses, description, language, title, url }) =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    '<channel>',
    element('title', title),
    element('link', url),
    element('description', description),
    element('language', language),
    ...analyses.flatMap(item),
    '</channel>',
    '</rss>',
    '',
  ]
    .filter((line, index, lines) => line || index === lines.length - 1)
    .join('\n');
