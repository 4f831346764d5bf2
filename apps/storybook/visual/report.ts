import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What was found of one picture that is not as it was accepted. */
export interface Finding {
  /** Its path below the accepted ones: `dark/analysis-card-overview--usual.png`. */
  readonly path: string;
  /** A sentence. */
  readonly fault: string;
  readonly accepted?: Uint8Array;
  readonly current?: Uint8Array;
  readonly difference?: Uint8Array;
}

const KINDS = { accepted: 'Accepted', current: 'Now', difference: 'Difference' } as const;
type Kind = keyof typeof KINDS;

const figure = (kind: Kind, path: string): string =>
  `<figure><figcaption>${KINDS[kind]}</figcaption><img src="${kind}/${path}" alt=""></figure>`;

const section = (finding: Finding): string => {
  const kinds = (Object.keys(KINDS) as Kind[]).filter((kind) => finding[kind]);
  return `<section>
<h2>${finding.path}</h2>
<p>${finding.fault}</p>
<div>${kinds.map((kind) => figure(kind, finding.path)).join('')}</div>
</section>`;
};

const page = (findings: readonly Finding[]): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Pictures that differ: ${findings.length}</title>
<style>
  body { margin: 32px; font: 16px/1.5 system-ui, sans-serif; }
  h2 { font-size: 16px; overflow-wrap: anywhere; }
  div { display: flex; flex-wrap: wrap; gap: 24px; }
  figure { margin: 0; }
  img { max-inline-size: 100%; border: 1px solid; }
</style>
<h1>Pictures that differ: ${findings.length}</h1>
${findings.map(section).join('\n')}
</html>
`;

/** Writes a page that shows each finding as it was, as it is, and where they differ. Returns the page's path. */
export function writeReport(folder: string, findings: readonly Finding[]): string {
  for (const finding of findings) {
    for (const kind of Object.keys(KINDS) as Kind[]) {
      const bytes = finding[kind];
      if (!bytes) continue;
      const path = join(folder, kind, finding.path);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, bytes);
    }
  }
  mkdirSync(folder, { recursive: true });
  const index = join(folder, 'index.html');
  writeFileSync(index, page(findings));
  return index;
}
