// What a custom elements manifest must say before it is published: everything described, nothing invented, nothing left
// out. It feeds the documentation, editors and framework types, so a gap here is a gap everywhere.

const KINDS = [
  ['attributes', 'attribute', ''],
  ['events', 'event', ''],
  ['slots', 'slot', '(default)'],
  ['cssParts', 'part', ''],
  ['cssProperties', 'custom property', ''],
  ['cssStates', 'state', ''],
];

const withoutComments = (text) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[\s;{}])\/\/.*$/gm, '$1');
const words = (text) => text.split(/\s+/).filter(Boolean);

/** Everything that a template writes after `name=`: the words of a quoted value and the literals inside an expression. */
function attributeWords(source, name) {
  const found = new Set();
  for (const [, value] of source.matchAll(new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)')`, 'g'))) {
    for (const word of words((value ?? '').replace(/\$\{[^}]*\}/g, ' '))) found.add(word);
  }
  for (const [, expression] of source.matchAll(new RegExp(`\\s${name}=["']?(?:[\\w -]*)\\$\\{([^}]*)\\}`, 'g'))) {
    for (const [, literal] of expression.matchAll(/['"`]([\w -]+)['"`]/g)) {
      for (const word of words(literal)) found.add(word);
    }
  }
  return found;
}

/** Names of the slots that templates render; the default slot is the empty name. */
function slotNames(source) {
  const names = new Set();
  for (const [, attributes] of source.matchAll(/<slot\b((?:[^>$]|\$\{[^}]*\}|\$)*)>/g)) {
    const name = /\sname=(?:"([^"]*)"|'([^']*)'|\$\{([^}]*)\})/.exec(attributes);
    if (!name) names.add('');
    else if (name[3] === undefined && !/\$\{/.test(name[1] ?? name[2])) names.add(name[1] ?? name[2]);
  }
  // The base's SlotController renders slots by their names.
  for (const [, name] of source.matchAll(/\bslots\s*\.\s*render\(\s*['"]([\w-]+)['"]/g)) names.add(name);
  return names;
}

const literal = (source, word) => new RegExp(`['"\`]${word}['"\`]`).test(source);

/**
 * @param {{ customElement?: boolean, tagName?: string, name: string }} element a class declaration of a manifest
 * @param {{ own: string, base: string, tokens: string }} sources texts of the package's own source, of the base it stands
 *   on, and of the tokens, which define private properties too
 * @returns {string[]} one sentence for each thing that is wrong; empty if nothing is
 */
export function manifestProblems(element, sources) {
  const own = withoutComments(sources.own);
  const base = withoutComments(sources.base);
  return [
    ...undescribed(element),
    ...badNames(element),
    ...badDeprecations(element, own),
    ...disagreements(element, own, base),
    ...privateProperties(own, `${own}\n${base}`, sources.tokens),
  ].map((problem) => `<${element.tagName ?? element.name}> ${problem}`);
}

function undescribed(element) {
  const problems = [];
  const need = (what, name, text) => {
    if (!text?.trim()) problems.push(`${what} ${name}: no description. Write one sentence with the contract.`);
  };
  need('summary of', element.name, element.summary);
  need('description of', element.name, element.description);
  for (const [field, what, unnamed] of KINDS) {
    for (const item of element[field] ?? []) need(what, item.name || unnamed, item.description);
  }
  for (const member of element.members ?? []) {
    if (!member.static) need(member.kind === 'method' ? 'method' : 'property', member.name, member.description);
  }
  return problems;
}

function badNames(element) {
  const problems = [];
  if (!element.tagName?.startsWith('offprint-')) problems.push(`has no @tag offprint-… in its docblock.`);
  for (const { name } of element.attributes ?? []) {
    if (/^(?:title|type)$/.test(name)) problems.push(`attribute ${name}: native meaning. Say headline or kind.`);
    if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name)) problems.push(`attribute ${name}: write it in kebab-case.`);
  }
  for (const { name, type } of element.events ?? []) {
    if (!/^offprint-[a-z]+(?:-[a-z]+)*$/.test(name ?? '')) problems.push(`event ${name}: call it offprint-….`);
    if (!/^Offprint\w+Event$/.test(type?.text ?? ''))
      problems.push(`event ${name}: name its class, @fires {Offprint…Event}.`);
  }
  const prefix = `--${element.tagName}-`;
  for (const { name } of element.cssProperties ?? []) {
    if (!name.startsWith(prefix)) problems.push(`custom property ${name}: unprefixed, begin it with ${prefix}.`);
  }
  return problems;
}

/** Who meets something old needs the new name, in the documentation and, where it can be noticed, in the console. */
function badDeprecations(element, own) {
  const problems = [];
  const known = KINDS.flatMap(([field]) => element[field] ?? []);
  const names = new Set([...known, ...(element.members ?? [])].map(({ name }) => name));
  const check = (what, { name, deprecated, description }) => {
    // Of a slot, part, state and custom property the analyzer leaves the tag in the description.
    const text = deprecated ?? /@deprecated\b(.*)/s.exec(description ?? '')?.[1];
    if (text === undefined) return;
    const instead = [...String(text).matchAll(/`([^`]+)`/g)].map(([, word]) => word);
    if (!instead.some((word) => word !== name && names.has(word)))
      problems.push(`${what} ${name} is deprecated: name its replacement, @deprecated Write \`new-name\`.`);
    if (/^(?:attribute|slot)$/.test(what) && !new RegExp(`DeprecationController\\([^;]*\\b${name}\\b`).test(own))
      problems.push(`${what} ${name} is deprecated, but nothing warns of it: name it to a DeprecationController.`);
  };
  for (const [field, what] of KINDS) for (const item of element[field] ?? []) check(what, item);
  // An attribute's field says the same as the attribute.
  for (const item of element.members ?? []) if (!item.attribute) check('member', item);
  return problems;
}

function disagreements(element, own, base) {
  const problems = [];
  const compare = (what, field, used, usedInBase, loose) => {
    const documented = new Set((element[field] ?? []).map(({ name }) => name));
    for (const name of documented) {
      const there =
        used.has(name) || usedInBase.has(name) || (loose && name && (literal(own, name) || literal(base, name)));
      if (!there) problems.push(`${what} ${name || '(default)'} is documented, but the source has none.`);
    }
    for (const name of used) {
      if (!documented.has(name)) problems.push(`${what} ${name || '(default)'} is in the source, but not documented.`);
    }
  };
  compare('part', 'cssParts', attributeWords(own, 'part'), attributeWords(base, 'part'), true);
  compare('slot', 'slots', slotNames(own), slotNames(base), true);
  const mine = new RegExp(`--${element.tagName}-[a-z0-9-]+`, 'g');
  compare('custom property', 'cssProperties', new Set(own.match(mine)), new Set());
  for (const [what, field] of [
    ['event', 'events'],
    ['state', 'cssStates'],
  ]) {
    for (const { name } of element[field] ?? []) {
      if (!literal(own, name) && !literal(base, name))
        problems.push(`${what} ${name} is documented, but nothing sets it.`);
    }
  }
  return problems;
}

/** An element may set what a shared sheet of the base uses, and use what the base or the tokens set. */
function privateProperties(own, sheets, tokens) {
  const problems = [];
  for (const name of new Set(own.match(/--_[a-z0-9-]+/g))) {
    if (!new RegExp(`${name}\\s*:|['"\`]${name}['"\`]`).test(`${sheets}\n${tokens}`))
      problems.push(`${name} is used, but never defined.`);
    if (!new RegExp(`var\\(\\s*${name}\\s*[,)]`).test(sheets)) problems.push(`${name} is defined, but never used.`);
  }
  return problems;
}
