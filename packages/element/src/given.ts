/** Only the facts that are there: no empty text, no 0, no undefined, so that a spread overwrites nothing with nothing. */
export function given<T>(facts: { [K in keyof T]?: T[K] | '' | 0 | undefined }): Partial<T> {
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact)) as Partial<T>;
}
