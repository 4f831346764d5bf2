// Turns the analyzer's view of the sources into a manifest of the published package: only what is public, only paths that
// are in the tarball, and the tag of each class, which stands in define.ts where the analyzer does not look for it.

const isPrivate = (member) => member.privacy === 'private' || /^[#_]/.test(member.name);
const toBuilt = (path) => path.replace(/^(?:\/?src|\.)\//, 'dist/').replace(/\.ts$/, '.js');
const ELEMENT_SOURCE = /^\/?\.\.\/element\/src\//;

/** Rewrites each `path` or `module` of a reference: our own source to its built file, the base's source to its package. */
function relocate(node) {
  if (Array.isArray(node)) return node.forEach(relocate);
  if (node === null || typeof node !== 'object') return undefined;
  if (typeof node.module === 'string') {
    if (ELEMENT_SOURCE.test(node.module)) {
      delete node.module;
      node.package = '@offprint/element';
    } else {
      node.module = toBuilt(node.module);
    }
  }
  return Object.values(node).forEach(relocate);
}

function keepPublic(declaration) {
  if (declaration.members) {
    declaration.members = declaration.members.filter((member) => !isPrivate(member) && member.privacy !== 'protected');
    for (const member of declaration.members) {
      // The default of a static (styles, version) is source text, not API.
      if (member.static) delete member.default;
      // The analyzer takes an inherited static of the same name (`version`) for this one.
      const attribute = declaration.attributes?.find(({ fieldName }) => fieldName === member.name);
      if (member.static && attribute)
        Object.assign(member, { readonly: undefined, static: undefined, type: attribute.type });
    }
  }
  // `@state` fields are listed as attributes by nobody, but a private reactive field would be.
  declaration.attributes = declaration.attributes?.filter(({ fieldName }) => !fieldName || !/^[#_]/.test(fieldName));
  if (declaration.attributes?.length === 0) delete declaration.attributes;
}

/** `type Layout = 'auto' | 'row'` by its name: a manifest that says `Layout` tells neither editors nor readers the words. */
function wordsByAlias(aliases, { name, type }, sourceFile) {
  const isWord = (member) => member.literal?.text !== undefined;
  if (type.types?.every(isWord))
    aliases.set(name.text, type.types.map((member) => member.getText(sourceFile)).join(' | '));
}

function spellOut(aliases, declaration) {
  for (const { type } of [...(declaration.members ?? []), ...(declaration.attributes ?? [])]) {
    if (aliases.has(type?.text)) type.text = aliases.get(type.text);
  }
}

/** The entry points, and the modules that they export from: what no entry reaches is not for users. */
function entryModules({ modules }) {
  const entries = ['dist/index.js', 'dist/define.js'];
  const exported = modules
    .filter(({ path }) => entries.includes(path))
    .flatMap((module) => (module.exports ?? []).map(({ declaration }) => declaration.module));
  return new Set([...entries, ...exported]);
}

export function publishedManifest() {
  const aliases = new Map();
  return {
    name: 'offprint-published-manifest',
    analyzePhase({ ts, node }) {
      if (ts.isTypeAliasDeclaration(node)) wordsByAlias(aliases, node, node.getSourceFile());
    },
    packageLinkPhase({ customElementsManifest: manifest }) {
      manifest.modules = manifest.modules.filter(({ path }) => !path.startsWith('..'));
      for (const module of manifest.modules) {
        module.declarations?.forEach(keepPublic);
        module.declarations?.forEach((declaration) => spellOut(aliases, declaration));
        module.declarations = module.declarations?.filter(({ kind }) => kind === 'class' || kind === 'mixin');
        module.exports = module.exports?.filter(({ declaration }) => declaration?.name !== undefined);
      }
      const elements = manifest.modules.flatMap((module) =>
        (module.declarations ?? [])
          .filter(({ customElement, tagName }) => customElement && tagName)
          .map(({ name, tagName }) => ({ name, tagName, module: module.path })),
      );
      const define = manifest.modules.find(({ path }) => path === 'src/define.ts');
      for (const { name, tagName, module } of define ? elements : []) {
        define.exports ??= [];
        define.exports.push({ kind: 'custom-element-definition', name: tagName, declaration: { name, module } });
      }
      relocate(manifest.modules);
      for (const module of manifest.modules) module.path = toBuilt(module.path);
      manifest.modules = manifest.modules.filter(({ path }) => entryModules(manifest).has(path));
      // The analyzer names the first version of the schema; states (`cssStates`) came with this one.
      manifest.schemaVersion = '2.1.0';
      delete manifest.readme;
    },
  };
}
