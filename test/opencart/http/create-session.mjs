// A browser's session over plain HTTP, of an owner or a shopper.
import {cookieHeader, keepCookie} from './cookies.mjs';

/**
 * @param {string} url the shop's, ending in `/`
 * @returns `get(path)`, `post(path, fields)`: status, headers and text of the
 *   response; redirects are not followed
 */
export const createSession = (url) => {
  const cookies = new Map();

  const send = async (path, options = {}) => {
    const response = await fetch(new URL(path, url), {
      redirect: 'manual',
      ...options,
      headers: {cookie: cookieHeader(cookies)},
    });
    for (const header of response.headers.getSetCookie()) {
      keepCookie(cookies, header);
    }
    const {status, headers} = response;
    return {status, headers, text: await response.text()};
  };

  return {
    url,
    cookies,
    get: (path) => send(path),
    post: (path, fields) =>
      send(path, {
        method: 'POST',
        body: fields instanceof FormData ? fields : new URLSearchParams(fields),
      }),
  };
};
