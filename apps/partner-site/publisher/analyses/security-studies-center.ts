import type { ResearchProject } from 'schema-dts';
import { natoPartnerships, natoPartnershipsInFrench, type ReportFile } from './nato-partnerships.ts';
import { related } from './related.ts';

const parentOrganization = { '@type': 'ResearchOrganization', name: 'Ifri', url: 'https://www.ifri.org/' } as const;

const center = {
  '@type': 'ResearchProject',
  name: 'Security Studies Center',
  alternateName: 'Centre des études de sécurité',
  description:
    'What armed forces can do, what alliances still promise, and what both cost: the center follows them through the ' +
    'wars of the present, in Europe and next to it.',
  parentOrganization,
} satisfies ResearchProject;

const centerInFrench = {
  '@type': 'ResearchProject',
  name: 'Centre des études de sécurité',
  alternateName: 'Security Studies Center',
  description:
    'Ce que peuvent les armées, ce que promettent encore les alliances, et ce que l’un et l’autre coûtent\u00a0: le centre les ' +
    'suit à travers les guerres d’aujourd’hui, en Europe et à ses portes.',
  parentOrganization,
} satisfies ResearchProject;

// They name no other center, so they count as this one's.
const others = related.itemListElement.map(({ item }) => item);

/** A center with its analyses, as a program banner reads it: the study, then those that its page relates it to. */
const graph = <Study extends { '@context': string }>(program: ResearchProject, study: Study) => {
  const { '@context': context, ...work } = study;
  return { '@context': context, '@graph': [program, work, ...others] };
};

export const securityStudiesCenter = (pdf: ReportFile) => graph(center, natoPartnerships(pdf));

export const securityStudiesCenterInFrench = (pdf: ReportFile) => graph(centerInFrench, natoPartnershipsInFrench(pdf));
