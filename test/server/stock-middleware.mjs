import {json} from 'node:stream/consumers';
import {createRoom} from './stock-room.mjs';

const PATH = /^\/e2e\/stock\/(?<name>[\w-]+)(?<log>\/log)?$/;

/**
 * A stock endpoint over real HTTP, for what a mock in the page cannot test:
 * caches, cookies, redirects, bodies that hang. Each test has its own room:
 *
 * - `POST /e2e/stock/ROOM` with `{status, headers, body, delayMs, mode}` sets the
 *   room's response (see stock-room.mjs);
 * - `GET /e2e/stock/ROOM?ids=…` gets that response;
 * - `GET /e2e/stock/ROOM/log` lists the requests to the room.
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
      // Koa would complete the responses that must hang or break off.
      context.respond = false;
      await room.respond(context.req, context.res);
    }
  };
};
