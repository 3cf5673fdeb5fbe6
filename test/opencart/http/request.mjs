// One request over a connection of its own.
import {request as httpRequest} from 'node:http';

import {cookieHeader, keepCookie} from './cookies.mjs';

/** What jQuery sends where a page asks for JSON. */
export const JSON_ACCEPTED = 'application/json, text/javascript, */*; q=0.01';

/**
 * Resolves when the server closes the connection. PHP's built-in server does so
 * after OpenCart has stored the session, so that the shopper's next request
 * finds it.
 *
 * @param {URL} url
 * @param {object} options
 * @param {string} options.address of this machine, such as 127.0.0.7
 * @param {Map<string, string>} options.cookies read, and filled
 * @param {Record<string, string>} [options.fields] makes it a POST
 * @param {boolean} [options.isScript] with the header that jQuery sends
 * @param {string} [options.destination] the header Sec-Fetch-Dest
 * @param {string} [options.site] the header Sec-Fetch-Site
 * @param {string} [options.mode] the header Sec-Fetch-Mode
 * @param {string} [options.purpose] the header Sec-Purpose
 * @param {string} [options.accept] the header Accept
 * @param {Record<string, string>} [options.more] other headers
 */
export const request = (
  url,
  {
    address,
    cookies,
    fields,
    isScript = true,
    destination,
    site,
    mode,
    purpose,
    accept,
    more = {},
  },
) =>
  new Promise((resolve, reject) => {
    const body = fields && new URLSearchParams(fields).toString();
    const headers = {
      cookie: cookieHeader(cookies),
      ...(isScript && {'x-requested-with': 'XMLHttpRequest'}),
      ...(destination && {'sec-fetch-dest': destination}),
      ...(site && {'sec-fetch-site': site}),
      ...(mode && {'sec-fetch-mode': mode}),
      ...(purpose && {'sec-purpose': purpose}),
      ...(accept && {accept}),
      ...more,
      ...(body && {'content-type': 'application/x-www-form-urlencoded'}),
    };
    const method = body ? 'POST' : 'GET';
    const options = {method, headers, localAddress: address, agent: false};
    const sent = httpRequest(url, options, (answer) => {
      let text = '';
      for (const header of answer.headers['set-cookie'] ?? []) {
        keepCookie(cookies, header);
      }
      answer.setEncoding('utf8');
      answer.on('data', (part) => (text += part));
      answer.on('error', reject);
      answer.on('end', () =>
        resolve({
          status: answer.statusCode,
          location: answer.headers.location,
          text,
        }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
