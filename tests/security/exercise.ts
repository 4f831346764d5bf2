/** An element or a snippet as it comes into a page. */
export interface Case {
  /** Which way in: what a failure names. */
  path: string;
  name: string;
  attributes: Record<string, string>;
  /** Text of the link within; of itself if it is a link. */
  text: string;
  href: string;
  /** JSON-LD in a script of the page, which `#data` names. */
  data?: string;
}

/** What came of some cases. */
export interface Outcome {
  /** Elements that ran, within other elements too. */
  elements: number;
  /** How many of them had something to show. */
  rendered: number;
  faults: string[];
}

/**
 * Runs in the page, where it is served as text: puts the cases into the page, waits until they have come to rest, and looks
 * through every shadow root.
 */
export async function exercise(text: string): Promise<Outcome> {
  const cases = JSON.parse(text) as Case[];
  const faults: string[] = [];
  const TAGS = 'offprint-analysis-card,offprint-summary-download,offprint-related-analyses,offprint-program-banner';
  const [main] = document.getElementsByTagName('main');
  const ADDRESS = /^(?:action|background|cite|data|formaction|href|ping|poster|src|xlink:href)$/;
  const link = document.createElement('a');
  const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);

  let elements = 0;
  let rendered = 0;

  const judge = (element: Element, path: string): void => {
    if (/^(?:applet|base|embed|form|frame|iframe|link|meta|object|script|template)$/.test(element.localName))
      faults.push(`${path}: <${element.localName}>`);
    for (const { name, value } of element.attributes) {
      const fault = `${path}: <${element.localName} ${name}=${JSON.stringify(value)}>`;
      if (name.startsWith('on') || name === 'srcdoc' || name === 'style') faults.push(fault);
      const addresses =
        name === 'srcset' || name === 'imagesrcset' ? value.split(/,\s+/) : ADDRESS.test(name) ? [value] : [];
      for (const address of addresses) {
        // As a browser reads it: without spaces around, tabs and line feeds.
        link.href = address;
        if (!/^https?:$/.test(link.protocol) || link.username) faults.push(fault);
      }
    }
  };
  const walk = (root: ShadowRoot, path: string): void => {
    elements += 1;
    if (root.querySelector('[part~=headline],[part~=heading],a')) rendered += 1;
    for (const element of root.querySelectorAll('*')) {
      // Elements within get their data as attributes or properties, and pass it on only into their own roots.
      judge(element, path);
      if (element.shadowRoot) walk(element.shadowRoot, path);
    }
  };

  const places = cases.map(({ attributes, data, href, name, text }, index) => {
    const place = document.createElement('div');
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    if (data !== undefined) {
      const script = document.createElement('script');
      Object.assign(script, { id: `data-${index}`, type: 'application/ld+json' });
      script.textContent = (
        window as unknown as { hostPolicy: { createScript(data: string): string } }
      ).hostPolicy.createScript(data);
      place.append(script);
      element.setAttribute('src', `#data-${index}`);
    }
    const fallback = name === 'a' ? element : document.createElement('a');
    fallback.setAttribute('href', href);
    fallback.append(text);
    if (fallback !== element) element.append(fallback);
    place.append(element);
    return place;
  });
  main!.replaceChildren(...places);
  /** Where something loads, or has not yet rendered. */
  const busy = (): string[] =>
    cases.flatMap(({ path }, index) =>
      [...places[index]!.querySelectorAll<Element & { hasUpdated?: boolean }>(TAGS)].some(
        (element) => element.matches(':state(loading)') || !element.hasUpdated,
      )
        ? path
        : [],
    );
  const end = performance.now() + 9000;
  // Marked text becomes an element in a task of its own, which then loads and renders.
  for (let rest = 0; rest < 2; rest = busy().length > 0 ? 0 : rest + 1) {
    await frame();
    if (performance.now() > end) {
      faults.push(...busy().map((path) => `${path}: does not come to rest`));
      break;
    }
  }
  places.forEach((place, index) => {
    for (const element of place.querySelectorAll(TAGS)) {
      if (element.shadowRoot) walk(element.shadowRoot, cases[index]!.path);
      else faults.push(`${cases[index]!.path}: is not defined`);
    }
  });
  return { elements, faults, rendered };
}
