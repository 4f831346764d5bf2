import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readPublications } from '@offprint/metadata';
import { pickProgram } from '../src/program-content.ts';

const project = (name: string, more = {}): object => ({
  '@type': 'ResearchProject',
  name,
  url: `https://institute.example/${name}`,
  ...more,
});

const report = (headline: string, more = {}): object => ({
  '@type': 'Report',
  headline,
  url: `https://institute.example/${headline}`,
  ...more,
});

function pick(nodes: object[], item?: string): { name?: string | undefined; headlines: unknown } | undefined {
  const publications = readPublications({ '@context': 'https://schema.org', '@graph': nodes });
  const program = pickProgram(publications, item);
  return program && { headlines: program.items?.map(({ headline }) => headline), name: program.name };
}

describe('pickProgram', () => {
  it('gives the only program all analyses, the latest first and undated ones last', () => {
    const nodes = [
      project('Metals'),
      report('A', { datePublished: '2024' }),
      report('B'),
      report('C', { datePublished: '2026-01-31' }),
      report('D', { datePublished: '2026-02' }),
    ];
    assert.deepEqual(pick(nodes), { headlines: ['D', 'C', 'A', 'B'], name: 'Metals' });
  });

  it('gives one of several programs the analyses that name it, by name or address', () => {
    const nodes = [
      project('Metals'),
      project('Water'),
      report('A', { isPartOf: { '@type': 'ResearchProject', name: 'Water' } }),
      report('B', { isPartOf: { '@type': 'ResearchProject', name: 'W.', url: 'https://institute.example/Water' } }),
      report('C', { isPartOf: { '@type': 'ResearchProject', name: 'Metals' } }),
      report('D'),
    ];
    assert.deepEqual(pick(nodes, 'https://institute.example/Water'), { headlines: ['A', 'B'], name: 'Water' });
    assert.deepEqual(pick(nodes), { headlines: ['C'], name: 'Metals' });
  });

  it('finds nothing under an address that no program has', () => {
    assert.equal(pick([project('Metals'), report('A')], 'https://institute.example/none'), undefined);
    assert.equal(pick([report('A')], 'https://institute.example/A'), undefined);
  });

  it('takes analyses alone as those of a program without a name', () => {
    assert.deepEqual(pick([report('A')]), { headlines: ['A'], name: undefined });
  });

  it('names that program after its source', () => {
    const { analyses } = readPublications({ '@context': 'https://schema.org', ...report('A') });
    assert.equal(pickProgram({ analyses, problems: [], programs: [], title: 'All of it' })?.name, 'All of it');
  });

  it('finds nothing in nothing', () => {
    assert.equal(pick([]), undefined);
  });
});
