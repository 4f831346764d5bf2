import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toJsonFeed } from '@offprint/metadata/write.js';
import { analysis, complete } from './write.fixtures.ts';

const title = 'All studies';
const program = { id: 'p', name: 'Energy Program', funders: [] };

describe('toJsonFeed', () => {
  it('names the list, its page, itself and the next page', () => {
    const { items, ...feed } = toJsonFeed({
      analyses: [],
      feedUrl: 'https://institute.example/feed.json',
      language: 'en',
      next: 'https://institute.example/feed.json?page=2',
      programs: [program],
      title,
      url: 'https://institute.example/studies',
    });
    assert.deepEqual(items, []);
    assert.deepEqual(feed, {
      version: 'https://jsonfeed.org/version/1.1',
      title,
      home_page_url: 'https://institute.example/studies',
      feed_url: 'https://institute.example/feed.json',
      next_url: 'https://institute.example/feed.json?page=2',
      language: 'en',
      _offprint: { programs: [program] },
    });
  });

  it('says what JSON Feed has a field for in that field alone', () => {
    const item = analysis({
      url: 'https://institute.example/a/energy',
      summary: 'Prices fell.',
      lang: 'en',
      published: { raw: '2026-11-04T09:30:00Z', iso: '2026-11-04', precision: 'instant' },
      authors: [{ name: 'Léa Morin', type: 'Person' }],
      topics: ['Energy'],
      image: { url: 'https://institute.example/grid.jpg', alt: '' },
      downloads: [
        { url: 'https://institute.example/energy.pdf', type: 'application/pdf', bytes: 1200, label: 'Study' },
      ],
    });
    assert.deepEqual(toJsonFeed({ analyses: [item], title }).items, [
      {
        id: 'https://institute.example/a/energy',
        title: 'Energy and Power',
        content_text: 'Prices fell.',
        url: 'https://institute.example/a/energy',
        summary: 'Prices fell.',
        language: 'en',
        date_published: '2026-11-04T09:30:00Z',
        authors: [{ name: 'Léa Morin' }],
        tags: ['Energy'],
        image: 'https://institute.example/grid.jpg',
        attachments: [
          {
            url: 'https://institute.example/energy.pdf',
            mime_type: 'application/pdf',
            title: 'Study',
            size_in_bytes: 1200,
          },
        ],
      },
    ]);
  });

  it('says the rest in _offprint, in the names and shapes of the model', () => {
    const [item] = toJsonFeed({ analyses: [complete], title }).items;
    const held = /^(?:headline|id|lang|source|summary|topics|updated|url)$/;
    const extension = Object.fromEntries(Object.entries(complete).filter(([field]) => !held.test(field)));
    assert.deepEqual(item?._offprint, extension);
    assert.equal(item?.date_modified, complete.updated?.raw);
  });

  it('writes a day as its noon in UTC, and no time for less than a day', () => {
    const dated = (iso: string) =>
      toJsonFeed({ analyses: [analysis({ published: { iso, raw: iso, precision: 'day' } })], title }).items[0];
    assert.equal(dated('2026-11-04')?.date_published, '2026-11-04T12:00:00Z');
    assert.equal(dated('2026-11')?.date_published, undefined);
    assert.deepEqual(dated('2026-11')?._offprint?.published, { iso: '2026-11', raw: '2026-11', precision: 'day' });
  });

  it('writes the text that every item must have, if it is empty', () => {
    assert.deepEqual(toJsonFeed({ analyses: [analysis()], title }).items, [
      { id: 'https://institute.example/a/energy', title: 'Energy and Power', content_text: '' },
    ]);
  });
});
