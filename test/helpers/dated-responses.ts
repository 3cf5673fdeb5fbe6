import {bodyOf} from './stock-answer.js';
import type {World} from './virtual-world.js';

export const LOW = {availability: 'low-stock', left: 3};

/** The headers of a response that the shop makes at this moment. */
export const headersAt = (wallMs: number): Record<string, string> => ({
  'content-type': 'application/json',
  date: new Date(wallMs).toUTCString(),
  'stock-as-of': String(Math.floor(wallMs / 1000)),
});

/** The server makes each response anew. */
export const respond = ({clock, server}: World) => {
  server.reply = ({ids, want}) => ({
    headers: headersAt(clock.wall),
    body: bodyOf(ids, LOW, want ? {want: {42: {ok: true}}} : {}),
  });
};
