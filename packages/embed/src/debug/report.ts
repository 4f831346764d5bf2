import type { Finding } from './finding.js';
import type { ScriptState } from './script.js';

/** What the script is and where its files lie, line by line. */
export function headline({ version }: ScriptState): string {
  return `Offprint ${version ?? 'did not start'}`;
}

/** Number of elements, and how many are in each state. */
export function summary(found: readonly Finding[]): string {
  const counts = new Map<string, number>();
  for (const { state } of found) counts.set(state, (counts.get(state) ?? 0) + 1);
  const states = [...counts].map(([state, count]) => `${count} ${state}`).join(', ');
  return found.length ? `${found.length} on this page: ${states}` : 'Nothing of ours on this page.';
}

/** Everything as text, to send to somebody who can help. */
export function report(script: ScriptState, found: readonly Finding[]): string {
  const entries = found.map(({ advice, facts, name, state }, index) =>
    [
      `${index + 1}. ${name} ${state}`,
      ...facts.map(([label, text]) => `${label}: ${text.replaceAll('\n', '\n     ')}`),
      ...(advice ? [`What to do: ${advice}`] : []),
    ].join('\n   '),
  );
  return [
    headline(script),
    script.trouble,
    `Page: ${location.href}`,
    `Files: ${script.base}`,
    `Browser: ${navigator.userAgent}`,
    summary(found),
    ...entries,
  ]
    .filter(Boolean)
    .join('\n');
}
