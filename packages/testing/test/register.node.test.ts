import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DataServer } from '../src/data/data-server.ts';

describe('the data server', () => {
  it('answers on loopback and stops', async () => {
    const server = new DataServer();
    await server.start();
    const { url } = server.create([{ body: 'hello' }], 'http://127.0.0.1:1');
    assert.equal(await (await fetch(url)).text(), 'hello');
    server.stop();
    await assert.rejects(fetch(url));
  });
});
