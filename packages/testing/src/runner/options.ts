import { parseArgs } from 'node:util';
import { type Engine, ENGINES } from '../browsers/resolve.mjs';

function isEngine(name: string): name is Engine {
  return (ENGINES as readonly string[]).includes(name);
}

/** `--engine chromium` or `--engine firefox,webkit`; all three without it. The runner ignores options it does not know. */
export function enginesFromCommandLine(args: readonly string[] = process.argv.slice(2)): readonly Engine[] {
  const { values } = parseArgs({ args: [...args], options: { engine: { type: 'string' } }, strict: false });
  if (typeof values.engine !== 'string') return ENGINES;
  const names = values.engine.split(',');
  const engines = names.filter(isEngine);
  if (engines.length !== names.length) {
    throw new Error(`--engine takes ${ENGINES.join(', ')} or several with commas, not "${values.engine}".`);
  }
  return engines;
}
