import { escapeHtml } from './text.js';

/** A page of a stranger, with the snippet on it. */
export interface PreviewFacts {
  readonly scheme: 'dark' | 'light';
  /** The snippet as its author pastes it. */
  readonly content: string;
  readonly scriptTag: string;
  /** The policy that the builder publishes for this snippet. */
  readonly policy: string;
}

/**
 * The page of the preview. It enforces the policy that a webmaster is told to publish: were a source missing in it, the
 * preview would show the link.
 */
export const previewDocument = ({ content, policy, scheme, scriptTag }: PreviewFacts): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(`default-src 'none'; style-src 'unsafe-inline'; ${policy}`)}">
<meta name="color-scheme" content="${scheme}">
<base target="_blank">
<title>Preview</title>
<style>
  body { margin: 0; padding: 16px; font: 16px/1.5 system-ui, sans-serif; }
  html { background: ${scheme === 'dark' ? '#16181c' : '#fff'}; color: ${scheme === 'dark' ? '#e8e6e3' : '#1c1f23'}; }
  a { color: ${scheme === 'dark' ? '#9ecbff' : '#0b57a4'}; }
  p { margin: 0; }
  blockquote { margin: 0; }
</style>
<main><p>${content}</p></main>
${scriptTag}
`;
