// A stock endpoint by docs/endpoint.md that counts what it is asked, and the
// pages that ask it.
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {join} from 'node:path';

import {root} from '../../../scripts/lib/root.mjs';
import {listen} from '../../real-servers/listen.mjs';
import {stockBody} from '../stock-body.mjs';

const OUR_TAG =
  '<script src="true-stock.min.js" data-endpoint="stock" data-interval="15"></script>';

const pageOf = ({page, isOurs}) =>
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Cards</title>' +
  `<link rel="icon" href="data:,"><body></body>${isOurs ? OUR_TAG : ''}` +
  `<script type="module" src="${page}.js"></script></html>`;

const tagOf = (body) =>
  `"${createHash('sha256').update(body).digest('hex').slice(0, 32)}"`;

class StockServer {
  /** Product ids as numbers. */
  soldOut = new Set();
  /** Whether it answers as a proxy does whose shop is gone. */
  isDown = false;
  /** Epoch ms, in step with the pages' virtual time. */
  now = Date.now();
  #requests = 0;
  #sockets = new Set();
  #bytes = 0;
  #scripts;
  #server;

  /** @param {Map<string, {subject: object, script: string}>} pages by name */
  constructor(pages) {
    this.#scripts = pages;
    this.#server = createServer(this.#respond);
    this.#server.on('connection', (socket) => {
      this.#sockets.add(socket);
      socket.on('close', () => {
        this.#sockets.delete(socket);
        this.#bytes += socket.bytesRead + socket.bytesWritten;
      });
    });
  }

  async listen() {
    const {address, close} = await listen(this.#server);
    this.address = address;
    this.close = close;
    return this;
  }

  /** Requests for stock, and all bytes of HTTP in both directions, since it began. */
  counts() {
    const open = [...this.#sockets].reduce(
      (sum, {bytesRead, bytesWritten}) => sum + bytesRead + bytesWritten,
      0,
    );
    return {requests: this.#requests, bytes: this.#bytes + open};
  }

  #respond = ({url, headers}, response) => {
    const {pathname, searchParams} = new URL(url, 'http://localhost');
    const name = /(?<name>[\w-]+)(?:\.js)?$/.exec(pathname)?.groups.name;
    const send = (type, body) =>
      response.writeHead(200, {'content-type': type}).end(body);
    if (pathname === '/stock') {
      this.#answer(
        searchParams.get('ids').split(',').map(Number),
        headers,
        response,
      );
    } else if (pathname.endsWith('.js')) {
      const script = this.#scripts.get(name)?.script;
      send(
        'text/javascript',
        script ?? readFileSync(join(root, 'dist', pathname)),
      );
    } else send('text/html', pageOf(this.#scripts.get(name).subject));
  };

  #answer(ids, headers, response) {
    this.#requests += 1;
    if (this.isDown) {
      response.writeHead(502, {'content-type': 'text/html'}).end('Bad Gateway');
      return;
    }
    const body = stockBody(ids, this.soldOut);
    const tag = tagOf(body);
    const isKnown = headers['if-none-match'] === tag;
    response.writeHead(isKnown ? 304 : 200, {
      'content-type': 'application/json',
      // No stale-while-revalidate: browsers' caches count in real time.
      'cache-control': 'public, max-age=0, s-maxage=2',
      etag: tag,
      date: new Date(this.now).toUTCString(),
      'stock-as-of': Math.floor(this.now / 1000),
    });
    response.end(isKnown ? undefined : body);
  }
}

export const serveStock = (pages) => new StockServer(pages).listen();
