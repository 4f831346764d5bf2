import type { Program } from '../model.js';
import type { Node } from './node.js';
import { address, date, language, link, links, names, picture, text } from './readers.js';
import { one, read, type Reading, type Shape } from './shape.js';

/** From JSON-LD, and from the model's own JSON. */
const PROGRAM: Shape<Program> = {
  id: [text, 'id @id url name'],
  name: [one(names), 'name'],
  url: [address, 'url @id'],
  summary: [text, 'summary description'],
  organization: [link, 'organization parentOrganization'],
  funders: [links, 'funders funder sponsor'],
  image: [picture, 'image logo'],
  start: [date, 'start foundingDate startDate'],
  end: [date, 'end dissolutionDate endDate'],
  lang: [language, 'lang inLanguage'],
};

/**
 * Reads one program.
 *
 * @returns Undefined if it has no name.
 */
export function readProgram(reading: Reading, node: Node): Program | undefined {
  const program = read(reading, node, PROGRAM) as Program;
  return program.name ? program : undefined;
}
