import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setOffprintStrings, setStringsLoader, sharedStrings } from '@offprint/element';
import { onStringsChange, stringsFor } from '../src/strings.ts';

const english = { ...sharedStrings, hello: 'Hello', bye: 'Goodbye' };

describe('stringsFor()', () => {
  it('is English where there is nothing else', () => {
    assert.deepEqual(stringsFor(english, 'en'), english);
    assert.equal(stringsFor(english, 'sv').hello, 'Hello');
  });

  it('takes a region first, then the language, then English', () => {
    setOffprintStrings('nl', { hello: 'Hallo', retry: 'Opnieuw' });
    setOffprintStrings('nl-BE', { hello: 'Goeiedag' });
    const { bye, hello, retry } = stringsFor(english, 'NL-be');
    assert.deepEqual([hello, retry, bye], ['Goeiedag', 'Opnieuw', 'Goodbye']);
    assert.equal(stringsFor(english, 'nl').hello, 'Hallo');
  });

  it('takes words that come later', () => {
    assert.equal(stringsFor(english, 'fi').hello, 'Hello');
    setOffprintStrings('fi', { hello: 'Hei' });
    setOffprintStrings('fi', { bye: 'Moi' });
    assert.deepEqual([stringsFor(english, 'fi').hello, stringsFor(english, 'fi').bye], ['Hei', 'Moi']);
  });

  it('lets English itself be changed', () => {
    setOffprintStrings('en-AU', { hello: 'Good day' });
    assert.equal(stringsFor(english, 'en-AU').hello, 'Good day');
    assert.equal(stringsFor(english, 'en').hello, 'Hello');
  });
});

describe('onStringsChange()', () => {
  it('tells of every change until it is ended', () => {
    let changes = 0;
    const end = onStringsChange(() => (changes += 1));
    setOffprintStrings('da', { hello: 'Hej' });
    end();
    setOffprintStrings('da', { hello: 'Goddag' });
    assert.equal(changes, 1);
  });
});

describe('setStringsLoader()', () => {
  it('is asked once for each language that nobody has added, and never for English', () => {
    const asked: string[] = [];
    setStringsLoader((language) => {
      asked.push(language);
      return Promise.reject(new Error('offline'));
    });
    for (const language of ['en', 'en-GB', 'nl', 'is-IS', 'is', 'IS']) stringsFor(english, language);
    assert.deepEqual(asked, ['is']);
    assert.equal(stringsFor(english, 'is').hello, 'Hello');
  });
});

describe('the catalogues', () => {
  for (const language of ['ar', 'de', 'es', 'fr', 'it', 'pt']) {
    it(`have every shared word in ${language}`, async () => {
      const { default: words } = (await import(`../src/strings/${language}.ts`)) as { default: typeof sharedStrings };
      assert.deepEqual(Object.keys(words).sort(), Object.keys(sharedStrings).sort());
      assert.ok(words.inLanguage('X').includes('X'));
      for (const key of ['retry', 'loading', 'loadFailed', 'opensInNewTab'] as const) {
        assert.notEqual(words[key], '');
        assert.notEqual(words[key], sharedStrings[key]);
      }
    });
  }
});
