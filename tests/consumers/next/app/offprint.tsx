'use client';

import type { OffprintElements } from '@offprint/elements/frameworks.js';
import { createElement, type ReactNode } from 'react';

const server = typeof window === 'undefined' ? await import('@offprint/elements/server.js') : undefined;

type Props<Tag extends keyof OffprintElements> = OffprintElements[Tag]['props'] & { tag: Tag; children?: ReactNode };

const ENTITIES: Record<string, string> = { '&': '&amp;', '"': '&quot;', '<': '&lt;' };
const escaped = (value: unknown) => String(value).replace(/[&"<]/g, (sign) => ENTITIES[sign]!);

/**
 * An element with what a server renders of it. The browser's parser takes the template away before React looks for its
 * nodes, and in the browser none is rendered.
 */
export function Offprint<Tag extends keyof OffprintElements>({ tag, children, ...attributes }: Props<Tag>) {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const html = server?.renderShadowRoots(`<${tag}${written.join('')}></${tag}>`) ?? '';
  const root = /<template[^>]*>(.*)<\/template>/s.exec(html)?.[1];
  return createElement(
    tag,
    attributes,
    root && <template {...{ shadowrootmode: 'open' }} dangerouslySetInnerHTML={{ __html: root }} />,
    children,
  );
}
