import type { ResearchProject } from 'schema-dts';
import { natoPartnerships, type ReportFile } from './nato-partnerships.ts';
import { related } from './related.ts';

const center = {
  '@type': 'ResearchProject',
  name: 'Security Studies Center',
  alternateName: 'Centre des études de sécurité',
  description:
    'What armed forces can do, what alliances still promise, and what both cost: the center follows them through the ' +
    'wars of the present, in Europe and next to it.',
  parentOrganization: { '@type': 'ResearchOrganization', name: 'Ifri', url: 'https://www.ifri.org/' },
} satisfies ResearchProject;

/**
 * The center with its analyses, as a program banner reads it: the study, then those that its page relates it to. These
 * name no other center, so they count as this one's. Each of them is checked where it stands.
 */
export const securityStudiesCenter = (pdf: ReportFile) => {
  const { '@context': context, ...study } = natoPartnerships(pdf);
  return {
    '@context': context,
    '@graph': [center, study, ...related.itemListElement.map(({ item }) => item)],
  };
};
