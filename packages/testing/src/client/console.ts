const LEVELS = ['debug', 'info', 'log', 'warn', 'error'] as const;

type Level = (typeof LEVELS)[number];

export interface ConsoleLine {
  level: Level;
  text: string;
}

const restorers: (() => void)[] = [];

/** Takes every console line from now to the end of the test into the list that it answers with. */
export function captureConsole(): ConsoleLine[] {
  const lines: ConsoleLine[] = [];
  for (const level of LEVELS) {
    const original = console[level];
    console[level] = (...values: unknown[]) => lines.push({ level, text: values.map(String).join(' ') });
    restorers.push(() => (console[level] = original));
  }
  return lines;
}

afterEach(() => {
  for (const restore of restorers.splice(0).reverse()) restore();
});
