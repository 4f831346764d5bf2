// Makes both sites: dist/partner is the pages as they stand, dist/publisher the data, the file and the picture.
// Another folder to build into may be given: node scripts/build.mjs <folder>
import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { readPublications } from '@offprint/metadata';
import { toJsonFeed } from '@offprint/metadata/write.js';
import { natoPartnerships, natoPartnershipsInFrench } from '../publisher/analyses/nato-partnerships.ts';
import { related } from '../publisher/analyses/related.ts';
import { securityStudiesCenter, securityStudiesCenterInFrench } from '../publisher/analyses/security-studies-center.ts';
import { illustration } from './illustration.mjs';
import { reportPdf } from './report-pdf.mjs';
import { toRss } from './rss.mjs';

const app = join(import.meta.dirname, '..');
const PDF = '/files/nato-partnerships.pdf';
const FRENCH_PDF = '/files/nato-partnerships-fr.pdf';

/** The facts of the file come from the data, so that the two cannot disagree. */
function pdfFacts() {
  const study = natoPartnerships({ bytes: 0, path: PDF });
  return {
    headline: study.headline,
    author: study.author.name,
    folio: `${study.genre}   ${study.isPartOf.isPartOf.name}, no. ${study.isPartOf.issueNumber}`,
    lang: study.inLanguage,
    page: study.url,
    paragraphs: [
      'This file stands in for the study. It was made for a demonstration of Offprint, so that a link to a PDF leads to a PDF whose size is the one that the link states.',
      'It holds none of the study’s text. The study itself, with its summary and its full version, is on the page of its publisher:',
    ],
    facts: /** @type {[string, string][]} */ ([
      ['Publisher', `${study.publisher.name}, ${study.publisher.alternateName}`],
      ['Center', `${study.producer.name} (${study.producer.alternateName})`],
      ['Published', 'May 2011'],
      ['Length of the study', `${study.numberOfPages} pages`],
      ['ISBN', study.isbn],
    ]),
  };
}

function frenchPdfFacts() {
  const version = natoPartnershipsInFrench({ bytes: 0, path: FRENCH_PDF });
  const study = version.translationOfWork;
  return {
    headline: version.headline,
    author: version.author.name,
    folio: `${version.genre}   ${version.isPartOf.isPartOf.name}, n° ${version.isPartOf.issueNumber}`,
    lang: version.inLanguage,
    page: study.url,
    paragraphs: [
      'Ce fichier tient lieu de version française. Il a été fait pour une démonstration d’Offprint, qui a besoin d’une étude en deux langues.',
      'L’étude a paru en anglais, et ce fichier n’en contient pas le texte. Elle se trouve, avec son résumé, sur la page de son éditeur :',
    ],
    facts: /** @type {[string, string][]} */ ([
      ['Éditeur', version.publisher.name],
      ['Centre', version.producer.name],
    ]),
  };
}

/** The list in the two formats of feeds, both from what the packages' own reader makes of it. */
function feeds() {
  const { analyses } = readPublications(JSON.stringify(related));
  const list = { analyses, language: 'en', title: related.name, url: 'https://www.ifri.org/' };
  return {
    json: toJsonFeed(list),
    rss: toRss({ ...list, description: 'What the study of NATO’s partnerships is related to.' }),
  };
}

/** @param {string} folder */
export async function build(folder) {
  await rm(folder, { recursive: true, force: true });
  const partner = join(folder, 'partner');
  const publisher = join(folder, 'publisher');
  await mkdir(folder, { recursive: true });
  await cp(join(app, 'pages'), partner, { recursive: true });

  const [english, french] = await Promise.all([reportPdf(pdfFacts()), reportPdf(frenchPdfFacts())]);
  const file = { bytes: english.byteLength, path: PDF };
  const frenchFile = { bytes: french.byteLength, path: FRENCH_PDF };
  const feed = feeds();
  /** @param {unknown} data */
  const json = (data) => `${JSON.stringify(data, undefined, 2)}\n`;
  const files = {
    [PDF]: english,
    [FRENCH_PDF]: french,
    '/analyses/nato-partnerships.jsonld': json(natoPartnerships(file)),
    '/analyses/nato-partnerships-fr.jsonld': json(natoPartnershipsInFrench(frenchFile)),
    '/analyses/related.jsonld': json(related),
    '/analyses/security-studies-center.jsonld': json(securityStudiesCenter(file)),
    '/analyses/security-studies-center-fr.jsonld': json(securityStudiesCenterInFrench(frenchFile)),
    '/feeds/related.json': json(feed.json),
    '/feeds/related.xml': feed.rss,
    '/images/nato-partnerships.svg': illustration(),
  };
  for (const [path, content] of Object.entries(files)) {
    const target = join(publisher, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  for (const page of ['index.html', 'fr/nato-partnerships.html']) {
    await cp(join(app, 'publisher', page), join(publisher, page));
  }
  return readdir(folder, { recursive: true });
}

if (process.argv[1] === import.meta.filename) await build(resolve(process.argv[2] ?? join(app, 'dist')));
