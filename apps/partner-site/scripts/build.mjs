// Makes both sites: dist/partner is the pages as they stand, dist/publisher the data, the file and the picture.
// Another folder to build into may be given: node scripts/build.mjs <folder>
import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { mainBattleTank } from '../publisher/analyses/main-battle-tank.ts';
import { natoPartnerships } from '../publisher/analyses/nato-partnerships.ts';
import { related } from '../publisher/analyses/related.ts';
import { securityStudiesCenter } from '../publisher/analyses/security-studies-center.ts';
import { illustration } from './illustration.mjs';
import { reportPdf } from './report-pdf.mjs';

const app = join(import.meta.dirname, '..');
const PDF = '/files/nato-partnerships.pdf';

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

/** @param {string} folder */
export async function build(folder) {
  await rm(folder, { recursive: true, force: true });
  const partner = join(folder, 'partner');
  const publisher = join(folder, 'publisher');
  await mkdir(folder, { recursive: true });
  await cp(join(app, 'pages'), partner, { recursive: true });

  const pdf = await reportPdf(pdfFacts());
  /** @param {unknown} data */
  const json = (data) => `${JSON.stringify(data, undefined, 2)}\n`;
  const files = {
    [PDF]: pdf,
    '/analyses/nato-partnerships.jsonld': json(natoPartnerships({ bytes: pdf.byteLength, path: PDF })),
    '/analyses/main-battle-tank.jsonld': json(mainBattleTank),
    '/analyses/related.jsonld': json(related),
    '/analyses/security-studies-center.jsonld': json(securityStudiesCenter({ bytes: pdf.byteLength, path: PDF })),
    '/images/nato-partnerships.svg': illustration(),
  };
  for (const [path, content] of Object.entries(files)) {
    const file = join(publisher, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  await cp(join(app, 'publisher/index.html'), join(publisher, 'index.html'));
  return readdir(folder, { recursive: true });
}

if (process.argv[1] === import.meta.filename) await build(resolve(process.argv[2] ?? join(app, 'dist')));
