import type { TestRunnerConfig } from '@web/test-runner';
import type { TestRunnerPlugin } from '@web/test-runner-core';
import type { Answer } from '../protocol.ts';
import { DataServer } from '../data/data-server.ts';

interface Payload {
  answers: Answer[];
  id: string;
  count: number;
}

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];

/** Gives tests the data server, `dataSource()` on their side: as a plugin, and as middleware for data of the same origin. */
export function dataServer(): { plugin: TestRunnerPlugin<Payload>; middleware: Middleware } {
  const server = new DataServer();
  let origin = '';

  const middleware: Middleware = async (context, next) => {
    if (server.handle(context.req, context.res)) context.respond = false;
    else await next();
  };

  const plugin: TestRunnerPlugin<Payload> = {
    name: 'offprint-data',
    async serverStart({ config }) {
      origin = `http://${config.hostname}:${config.port}`;
      await server.start();
    },
    serverStop() {
      server.stop();
    },
    async executeCommand({ command, payload }) {
      if (!command.startsWith('offprint:data-') || !payload) return undefined;
      if (command === 'offprint:data-create') return server.create(payload.answers, origin);
      const source = server.source(payload.id);
      if (command === 'offprint:data-requests') return source.requests;
      if (command === 'offprint:data-requested') await source.requested(payload.count);
      if (command === 'offprint:data-release') source.released.give();
      if (command === 'offprint:data-aborted') await source.aborted.promise;
      return true;
    },
  };
  return { plugin, middleware };
}
