// A shop's endpoint that counts its questions: the example of docs/endpoint.md,
// with a counter before it.
import {createServer, request as httpRequest} from 'node:http';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {once} from 'node:events';

import {start, stop} from '../../../scripts/lib/processes.mjs';
import {freePort} from '../../real-servers/free-port.mjs';
import {temporaryFolder} from '../../real-servers/temporary-folder.mjs';
import {until} from '../../real-servers/until.mjs';
import {snippetsOf} from './snippets.mjs';

const answers = async (url) => {
  try {
    return (await fetch(url)).ok;
  } catch (error) {
    if (error.cause?.code === 'ECONNREFUSED') return false;
    throw error;
  }
};

const startExample = async (folder) => {
  const port = await freePort();
  const [code] = snippetsOf('endpoint.md', 'js');
  writeFileSync(join(folder, 'stock.json'), '{"30": 3, "42": 80}');
  writeFileSync(join(folder, 'example.mjs'), code);
  const server = start(process.execPath, ['example.mjs'], {
    cwd: folder,
    env: {...process.env, PORT: String(port)},
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}/`;
  await until(() => answers(`${url}?ids=30`), 'the example endpoint');
  return {port, server};
};

/**
 * @returns `port`, `requests` (their addresses and cookies), `fail(isFailing)`,
 *   `close()`
 */
export const startOrigin = async () => {
  const folder = temporaryFolder('origin');
  const {port: behind, server: example} = await startExample(folder.path);
  const requests = [];
  let isFailing = false;
  const counter = createServer((question, answer) => {
    requests.push({url: question.url, cookie: question.headers.cookie ?? ''});
    if (isFailing) {
      answer.writeHead(503).end();
      return;
    }
    httpRequest(
      {host: '127.0.0.1', port: behind, path: question.url},
      (from) => {
        answer.writeHead(from.statusCode, from.headers);
        from.pipe(answer);
      },
    ).end();
  }).listen(0, '127.0.0.1');
  await once(counter, 'listening');
  return {
    port: counter.address().port,
    requests,
    fail: (value) => (isFailing = value),
    async close() {
      counter.closeAllConnections();
      counter.close();
      await stop(example);
      folder.remove();
    },
  };
};
