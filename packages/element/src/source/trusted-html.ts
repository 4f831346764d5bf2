interface Policy {
  createHTML: (markup: string) => string;
}

interface TrustedTypes {
  createPolicy: (name: string, rules: Policy) => Policy;
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
let policy: Policy | undefined;

/**
 * The one Trusted Types policy of the project, made when it is first needed; in the script tag Lit shares it, as a name
 * can be taken once. What passes is the templates of our own sources, and sources that become a `Document` in which
 * nothing runs.
 *
 * @returns Undefined where the browser has no Trusted Types.
 * @throws {TypeError} Where the page lists the policies it allows, and `offprint` is not among them.
 */
export function htmlPolicy(): Policy | undefined {
  return (policy ??= trustedTypes?.createPolicy('offprint', { createHTML: (markup) => markup }));
}
