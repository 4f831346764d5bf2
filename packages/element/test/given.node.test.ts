import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { amendedPicture, given } from '@offprint/element';

describe('given', () => {
  it('keeps what is there, and nothing that would overwrite a fact with nothing', () => {
    assert.deepEqual(given({ name: 'Copper', pages: 0, summary: '', url: undefined }), { name: 'Copper' });
  });
});

describe('amendedPicture', () => {
  const source = { alt: 'A mine', credit: 'Ada Berg', url: 'https://institute.example/a.jpg', width: 900 };

  it('keeps the picture of the source, but for what the attributes say', () => {
    assert.deepEqual(amendedPicture(source, undefined, { alt: 'A pit' }), { ...source, alt: 'A pit' });
    assert.deepEqual(amendedPicture(source, undefined, {}), source);
  });

  it('takes nothing of that picture for another one', () => {
    assert.deepEqual(amendedPicture(source, '/b.jpg', { credit: 'Bo' }), { alt: '', credit: 'Bo', url: '/b.jpg' });
  });

  it('drops an address that is not http', () => {
    assert.deepEqual(amendedPicture(source, 'javascript:alert(1)', {}), source);
    assert.equal(amendedPicture(undefined, 'javascript:alert(1)', { alt: 'A mine' }), undefined);
  });
});
