import type { Program } from '../model.js';
import { field, hasType, type Node } from './graph.js';
import type { Values } from './values.js';

/** True for research programs, centers, projects and series. */
export const isProgram = (node: Node): boolean =>
  hasType(node, /project$|^grant$|researchorganization|^creativeworkseries$/);

/** Reads a program. @returns Undefined if it has no name. */
export function readProgram(node: Node, values: Values): Program | undefined {
  const { graph } = values;
  const name = values.textOf(node, 'name');
  if (!name) return undefined;
  const [organization] = graph.values(node, ['parentOrganization', 'publisher']);
  const url = values.url(node, 'url', '@id');
  const id = field(node, '@id');
  const optional = {
    url,
    summary: values.textOf(node, 'description'),
    organization: organization === undefined ? undefined : values.named(organization),
    image: values.picture(graph.values(node, ['image', 'logo'], /image/)),
    start: values.date(node, 'foundingDate', 'startDate'),
    end: values.date(node, 'dissolutionDate', 'endDate'),
    lang: values.lang(field(node, 'inLanguage')),
  };
  return {
    ...(Object.fromEntries(Object.entries(optional).filter(([, value]) => value)) as Partial<Program>),
    id: (typeof id === 'string' && values.text(id)) || url || name,
    name,
    funders: graph.values(node, ['funder', 'sponsor']).flatMap((funder) => values.named(funder) ?? []),
  };
}
