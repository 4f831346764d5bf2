import { analysis, further, program } from '../../analyses';
import { Offprint } from '../offprint';

export default function Page() {
  return (
    <>
      <Offprint
        tag="offprint-program-banner"
        headline={program.headline}
        href={program.href}
        kicker={program.kicker}
        statement={program.statement}
      />
      <Offprint
        tag="offprint-analysis-card"
        headline={analysis.headline}
        href={analysis.href}
        kind={analysis.kind}
        published={analysis.published}
        summary={analysis.summary}
      >
        <span slot="authors">{analysis.authors}</span>
      </Offprint>
      <Offprint
        tag="offprint-summary-download"
        headline={analysis.headline}
        href={analysis.href}
        summary={analysis.summary}
        pdf-href={analysis.pdf.href}
        pdf-bytes={analysis.pdf.bytes}
        pdf-pages={analysis.pdf.pages}
      />
      <Offprint tag="offprint-related-analyses" heading="Further analyses">
        {further.map(({ authors, headline, href, kind, published }) => (
          <Offprint
            tag="offprint-analysis-card"
            key={href}
            headline={headline}
            heading-level={3}
            href={href}
            kind={kind}
            published={published}
          >
            <span slot="authors">{authors}</span>
          </Offprint>
        ))}
      </Offprint>
    </>
  );
}
