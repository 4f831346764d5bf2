// What the server-rendered applications know when a page is asked for.

export interface Known {
  headline: string;
  href: string;
  kind: string;
  published: string;
  summary?: string;
  authors: string;
}

const institute = 'https://institute.example';

export const program = {
  headline: 'Global issues',
  href: `${institute}/programs/global-issues`,
  kicker: 'Research program',
  statement: 'How states share what no single one can keep: rivers, metals, the open sea.',
};

export const analysis = {
  headline: 'Copper in motion',
  href: `${institute}/copper`,
  kind: 'Study',
  published: '2026-05-12',
  summary: 'Who mines, smelts and buys copper, and what that means for treaties on raw materials.',
  authors: 'Ada Example, Ben Sample',
  pdf: { href: `${institute}/copper.pdf`, bytes: '1258291', pages: '42' },
};

export const further: Known[] = ['Rivers without borders', 'Tin at rest', 'Deltas', 'The open sea', 'Salt', 'Sand'].map(
  (headline, index) => ({
    headline,
    href: `${institute}/further/${index}`,
    kind: 'Comment',
    published: `2026-0${index + 1}`,
    authors: 'Ada Example',
  }),
);
