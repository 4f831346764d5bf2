/** What `defineElement` needs of a class: that it can be registered, and says how old it is. */
export type VersionedElement = CustomElementConstructor & { readonly version?: string };

/** The last warning: elements are registered one after the other, and what is true of all is said once. */
let told = '';

/**
 * Registers an element; the first copy wins.
 *
 * A page may hold two copies of one package (a script tag and a bundle, two bundles). The second copy of the same
 * version is ignored in silence; another version is ignored with one warning for all its elements, and a class of somebody
 * else with one for each tag. Where a polyfill of the page refuses the class, the fallback stays, in silence as in a
 * browser without custom elements.
 *
 * @param tag - Tag name, such as `offprint-analysis-card`.
 * @param elementClass - The class to register.
 * @param registry - Where to register; the page's registry by default. Without one (an old browser) nothing happens.
 * @returns True if this class is the one that is registered. Never throws.
 */
export function defineElement(
  tag: string,
  elementClass: VersionedElement,
  registry: CustomElementRegistry | undefined = globalThis.customElements,
): boolean {
  if (!registry) return false;
  let present = registry.get(tag) as VersionedElement | undefined;
  if (!present) {
    try {
      registry.define(tag, elementClass);
      return true;
    } catch {
      // The class is registered under another name, or a polyfill of the page refused it: a subclass is a new class.
      present = registry.get(tag);
    }
  }
  if (present === elementClass) return true;
  const version = present?.version;
  const line = version
    ? `[offprint] version ${elementClass.version} is not used: ${version} was here first. Load one version.`
    : `[offprint] taken: <${tag}> is defined by someone else.`;
  if (present && line !== told && (!version || version !== elementClass.version)) console.warn((told = line));
  return false;
}
