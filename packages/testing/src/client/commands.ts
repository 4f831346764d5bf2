import { executeServerCommand } from '@web/test-runner-commands';

/** Asks the test server (runner/*-plugin.ts) for what a page cannot do by itself. */
export async function command<Result>(name: string, payload?: object): Promise<Result> {
  return (await executeServerCommand(`offprint:${name}`, payload)) as Result;
}
