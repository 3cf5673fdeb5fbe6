// A shop's endpoint that lists its requests: the example of docs/endpoint.md,
// with a server before it.
import {createServer, request as httpRequest} from 'node:http';

import {listen} from '../../real-servers/listen.mjs';
import {startExample} from './start-example.mjs';

/**
 * @typedef {object} Origin
 * @property {number} port
 * @property {{url: string, cookie: string}[]} requests so far
 * @property {(isFailing: boolean) => void} fail responds with 503
 * @property {(isHeld: boolean) => void} hold responds when it is released
 * @property {() => Promise<void>} close
 */

/** `released()` is pending while it is held. */
const createHold = () => {
  let released = Promise.resolve();
  let release = () => {};
  const hold = (isHeld) => {
    if (!isHeld) release();
    else
      released = new Promise((resolve) => {
        release = resolve;
      });
  };
  return {hold, released: () => released};
};

/** @returns {Promise<Origin>} */
export const startOrigin = async () => {
  const example = await startExample('Node');
  const requests = [];
  let isFailing = false;
  const {hold, released} = createHold();
  const pass = (path, response) =>
    httpRequest({host: '127.0.0.1', port: example.port, path}, (from) => {
      response.writeHead(from.statusCode, from.headers);
      from.pipe(response);
    }).end();
  const counter = createServer(async ({url, headers}, response) => {
    requests.push({url, cookie: headers.cookie ?? ''});
    await released();
    if (isFailing) response.writeHead(503).end();
    else pass(url, response);
  });
  const {port, close} = await listen(counter);
  return {
    port,
    requests,
    fail: (value) => (isFailing = value),
    hold,
    async close() {
      close();
      await example.close();
    },
  };
};
