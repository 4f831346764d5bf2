import type { Download } from '../model.js';
import { address, language, text, whole } from './readers.js';
import { many, type Reading } from './shape.js';

export const PDF = 'application/pdf';
const ROLES = ['full', 'summary', 'annex', 'data'] as const;

const files = many<Download, 'url'>(
  {
    url: [address, 'contentUrl url'],
    type: [text, 'type encodingFormat fileFormat @type'],
    bytes: [(reading, values) => bytesOf(text(reading, values)), 'bytes contentSize'],
    pages: [whole, 'pages numberOfPages'],
    lang: [language, 'lang inLanguage'],
    label: [text, 'label name'],
    role: [(_, values) => ROLES.find((role) => role === values[0]), 'role'],
  },
  'url',
);

/** Bytes of free text: `1932905`, `1,932,905 bytes`, `1.9 MB`, `1,9 Mo`, `640 KiB`. A kB is 1000 bytes. */
function bytesOf(size: string): number | undefined {
  const [, digits = '', prefix = '', binary] = /^([\d.,]+)\s*([kmg]?)(i?)/i.exec(size) ?? [];
  // With a unit a comma is a decimal one, without it one between thousands: nobody has half a byte.
  const number = parseFloat(prefix ? digits.replace(',', '.') : digits.replace(/[.,]/g, ''));
  const bytes = Math.round(number * (binary ? 1024 : 1000) ** ' kmg'.indexOf(prefix.toLowerCase() || ' '));
  return bytes > 0 && Number.isSafeInteger(bytes) ? bytes : undefined;
}

/**
 * The files of a work: what says that it is a document, or is a PDF. Pictures and recordings are none, nor is a part
 * that only marks what stands behind a paywall.
 */
export function downloads(reading: Reading, values: readonly unknown[]): Download[] {
  return files(reading, values).flatMap(({ type: given = '', ...file }) => {
    const isPdf = /\bpdf\b/i.test(given) || /\.pdf(?:[?#]|$)/i.test(file.url);
    const type = isPdf ? PDF : /(?:mediaobject|document|download)$/i.test(given) ? 'application/octet-stream' : given;
    return /^(?!image|video|audio)[a-z]+\/[\w.+-]+$/.test(type) ? { ...file, type } : [];
  });
}
