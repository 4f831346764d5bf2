import './define.js';
import { html, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';

/**
 * Gives each Offprint element of a page its declarative shadow root, so that the page is complete before any script runs.
 * For servers and build steps; it takes `@lit-labs/ssr`. `hydrate.js` is what such a page loads in place of `define.js`.
 *
 * An element shows what its attributes and children say: HTML has no place for the objects that a framework sets, no
 * source is asked, and of languages only an element's own `lang` counts.
 *
 * @param page - HTML of a whole page, or of a part of one.
 * @returns The same HTML, in which each element begins with a `<template shadowrootmode="open">`. Tags of other elements
 *   and all text stay as they were. A page that holds no element is returned as it is.
 */
export function renderShadowRoots(page: string): string {
  // Most pages of a site have none, and need not be parsed.
  if (!page.includes('<offprint-')) return page;
  // A template without expressions, as if the page stood in the source.
  const strings = Object.assign([page], { raw: [page] });
  return collectResultSync(render(html(strings)));
}
