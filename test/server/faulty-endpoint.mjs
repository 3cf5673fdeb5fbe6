import {EventEmitter, once} from 'node:events';
import {json} from 'node:stream/consumers';

import {writeRaw} from './raw-response.mjs';
import {RESPONSES} from './faulty-responses.mjs';

const PATH = /^\/e2e\/faults\/(?<name>[\w-]+)$/;

/** Parameters that the page adds to `Accept`, which needs no preflight. */
const readAccept = (accept) => {
  const read = (name) => Number(new RegExp(`${name}=(\\d+)`).exec(accept)?.[1]);
  return {
    now: read('now') || Date.now(),
    number: read('number'),
    isHeld: read('held') === 1,
  };
};

/** The verdict on a want, which is one piece. */
const verdictOn = ({availability}) =>
  availability === 'out-of-stock'
    ? {ok: false, reason: availability}
    : {ok: true};

const bodyOf = (products, url) => {
  const [, id] = /&want=(\d+)/.exec(url) ?? [];
  const want = id && {[id]: verdictOn(products[id])};
  return JSON.stringify({version: 1, products, want});
};

const createRoom = () => {
  let state = {fault: 'none', products: {}};
  let first;
  /** Numbers of requests that may be answered: a release can come first. */
  const released = new Set();
  const releases = new EventEmitter().setMaxListeners(0);

  const untilReleased = async (number) => {
    while (!released.has(number)) await once(releases, 'release');
  };

  const answer = async ({socket, headers, url}) => {
    const {now, number, isHeld} = readAccept(headers.accept);
    const {fault, products} = state;
    if (isHeld) await untilReleased(number);
    const text = bodyOf(products, url);
    first ??= RESPONSES.none({now, text});
    const elsewhere = `http://localhost:${socket.localPort}${url}`;
    const here = `${url}&moved`;
    // Where a redirect leads, all is well: to follow it would show.
    const isThere = url.endsWith('&moved') || headers.host !== state.host;
    const name = isThere ? 'none' : fault;
    const request = {now, text, first, elsewhere, here};
    const response = RESPONSES[name](request);
    if (isThere) response.headers.push(['Access-Control-Allow-Origin', '*']);
    if (socket.writable) writeRaw(socket, response);
  };

  return {
    answer,
    put: ({release, ...next}, host) => {
      state = {...state, ...next, host};
      released.add(release);
      releases.emit('release');
    },
  };
};

/**
 * A stock endpoint over real HTTP that fails in the ways of real ones:
 *
 * - `POST /e2e/faults/ROOM` with `{fault, products}` sets how the room responds
 *   (see faulty-responses.mjs); `{release: 3}` ends the wait of the third request;
 * - `GET /e2e/faults/ROOM?ids=…` gets a response, by the page's clock, which its
 *   `Accept` tells: `application/json;now=…;number=3;held=1`. With `held=1` it
 *   waits for its release.
 */
export const faultyEndpoint = () => {
  const rooms = new Map();
  return async (context, next) => {
    const {name} = PATH.exec(context.path)?.groups ?? {};
    if (!name) return next();
    if (!rooms.has(name)) rooms.set(name, createRoom());
    const room = rooms.get(name);
    if (context.method === 'POST') {
      room.put(await json(context.req), context.host);
      context.status = 204;
    } else {
      // Koa would complete what must hang or break off.
      context.respond = false;
      await room.answer(context.req);
    }
  };
};
