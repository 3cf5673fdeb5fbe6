// Serves hostile pages by number, many in one page that frames them, and a stock
// endpoint where everything is sold out.
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {join} from 'node:path';

import {createRandom} from '../../../build/test/helpers/create-random.js';
import {root} from '../../../scripts/lib/root.mjs';
import {listen} from '../../real-servers/listen.mjs';
import {hostilePage} from './hostile-page.mjs';

const HERE = import.meta.dirname;
const SOLD_OUT = {availability: 'out-of-stock', left: 0};

const framesOf = (from, count) =>
  `<!doctype html><meta charset="utf-8"><title>Attack</title>
  <style>iframe {width: 300px; height: 150px; border: 0}</style>
  <script>window.reports = []; window.report = (one) => reports.push(one);</script>` +
  Array.from({length: count}, (_, at) => {
    return `<iframe src="/page?seed=${from + at}"></iframe>`;
  }).join('');

const stockOf = (ids) => ({
  version: 1,
  products: Object.fromEntries(ids.map((id) => [id, SOLD_OUT])),
});

const script = (pathname) =>
  readFileSync(
    pathname === '/probe.js'
      ? join(HERE, 'probe.js')
      : join(root, 'dist', pathname),
  );

const answer = ({pathname, searchParams}) => {
  const number = (name) => Number(searchParams.get(name));
  if (pathname === '/frames') {
    return ['text/html', framesOf(number('from'), number('count'))];
  }
  if (pathname === '/page') {
    // Each page has an endpoint, so that none hears what another was told.
    const endpoint = `/stock/${number('seed')}`;
    return ['text/html', hostilePage(createRandom(number('seed')), endpoint)];
  }
  if (pathname.startsWith('/stock/')) {
    const ids = searchParams.get('ids').split(',');
    const verdict = {ok: false, reason: 'out-of-stock', left: 0};
    const want = Object.fromEntries(ids.map((id) => [id, verdict]));
    return ['application/json', JSON.stringify({...stockOf(ids), want})];
  }
  return pathname.endsWith('.js')
    ? ['text/javascript', script(pathname)]
    : null;
};

/** @returns {Promise<{address: string, close: () => void}>} */
export const servePages = async () => {
  const server = createServer(({url}, response) => {
    const found = answer(new URL(url, 'http://localhost'));
    if (!found) return response.writeHead(404).end();
    const [type, body] = found;
    const headers = {'content-type': type, age: '0'};
    if (type === 'text/javascript') headers['cache-control'] = 'max-age=3600';
    return response.writeHead(200, headers).end(body);
  });
  return listen(server);
};
