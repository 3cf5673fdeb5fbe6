import {json} from 'node:stream/consumers';
import {createRoom} from './stock-room.mjs';

const PATH = /^\/e2e\/stock\/(?<name>[\w-]+)(?<log>\/log)?$/;

/**
 * A stock endpoint over real HTTP, for what a mock in the page cannot show:
 * caches, cookies, redirects, bodies that hang. A test takes a room of its own:
 *
 * - `POST /e2e/stock/ROOM` with `{status, headers, body, delayMs, mode}` sets
 *   what the room answers from now on (see stock-room.mjs);
 * - `GET /e2e/stock/ROOM?ids=…` answers just that;
 * - `GET /e2e/stock/ROOM/log` lists the requests that the room has seen.
 */
export const stock = () => {
  const rooms = new Map();
  const roomOf = (name) => {
    if (!rooms.has(name)) rooms.set(name, createRoom());
    return rooms.get(name);
  };

  return async (context, next) => {
    const {name, log} = PATH.exec(context.path)?.groups ?? {};
    if (!name) return next();
    const room = roomOf(name);
    if (log) {
      context.set('Cache-Control', 'no-store');
      context.body = room.log;
    } else if (context.method === 'POST') {
      room.put(await json(context.req));
      context.status = 204;
    } else {
      // Some answers must never end, or end badly: Koa would tidy them up.
      context.respond = false;
      await room.answer(context.req, context.res);
    }
  };
};
