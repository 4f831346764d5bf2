// Makes the file that stands in for the study's PDF: tagged, titled, in a stated language, and the same bytes every time.
import PDFDocument from 'pdfkit';

const MARGIN = 72;
const INK = '#181f27';
const MUTED = '#4c535d';
const SIGNAL = '#a93622';
const ACCENT = '#124784';

/** A fixed day: the month of the study. A date of today would change the file with every build. */
const CREATED = new Date(Date.UTC(2011, 4, 1));

/**
 * @typedef {object} PdfFacts
 * @property {string} headline
 * @property {string} author
 * @property {string} folio The line above the headline.
 * @property {string} lang BCP 47.
 * @property {string} page Address of the real study's page.
 * @property {[label: string, value: string][]} facts
 * @property {string[]} paragraphs
 */

/**
 * @param {PdfFacts} report
 * @returns {Promise<Buffer>} The same bytes for the same facts.
 */
export async function reportPdf(report) {
  const document = new PDFDocument({
    // Uncompressed, because compressors of two machines may differ by a byte, and this text is short.
    compress: false,
    displayTitle: true,
    info: { Title: report.headline, Author: report.author, CreationDate: CREATED, ModDate: CREATED },
    lang: report.lang,
    margin: MARGIN,
    pdfVersion: '1.7',
    size: 'A4',
    tagged: true,
  });
  /** @type {Promise<Buffer>} */
  const bytes = new Promise((resolve, reject) => {
    /** @type {Buffer[]} */
    const parts = [];
    document.on('data', (/** @type {Buffer} */ part) => parts.push(part));
    document.on('end', () => resolve(Buffer.concat(parts)));
    document.on('error', reject);
  });

  const root = document.struct('Document');
  document.addStructure(root);
  /** @param {string} tag @param {() => void} draw */
  const tagged = (tag, draw) => root.add(document.struct(tag, {}, draw));
  const width = document.page.width - 2 * MARGIN;

  document.markContent('Artifact', { type: 'Layout' });
  document.rect(MARGIN, MARGIN, width, 2).fill(INK);
  document.endMarkedContent();

  tagged('P', () => {
    document.font('Helvetica-Bold').fontSize(9.5).fillColor(SIGNAL);
    document.text(report.folio, MARGIN, MARGIN + 14, { width });
  });
  tagged('H1', () => {
    document.moveDown(0.6).font('Times-Roman').fontSize(30).fillColor(INK);
    document.text(report.headline, { width: width * 0.86, lineGap: -2 });
  });
  tagged('P', () => {
    document.moveDown(0.5).font('Helvetica').fontSize(11).fillColor(MUTED);
    document.text(report.author, { width });
  });
  document.moveDown(2);
  for (const paragraph of report.paragraphs) {
    tagged('P', () => {
      document.font('Times-Roman').fontSize(13).fillColor(INK);
      document.text(paragraph, { width: width * 0.92, lineGap: 4 });
    });
    document.moveDown(0.7);
  }
  const link = document.struct('Link', { alt: report.page }, () => {
    document.font('Times-Roman').fontSize(13).fillColor(ACCENT);
    document.text(report.page, { width, link: report.page, underline: true });
  });
  root.add(document.struct('P', {}, [link]));
  document.moveDown(2);
  for (const [label, value] of report.facts) {
    tagged('P', () => {
      document.font('Helvetica').fontSize(9.5).fillColor(MUTED);
      document.text(`${label}: `, { continued: true, lineGap: 3 }).fillColor(INK).text(value);
    });
  }
  root.end();
  document.end();
  return bytes;
}
