// A server on this machine that stands in place of a gateway.
import {createServer} from 'node:http';

import {listen} from '../../../real-servers/listen.mjs';

const bodyOf = async (request) => {
  let text = '';
  request.setEncoding('utf8');
  for await (const part of request) text += part;
  return text;
};

/**
 * Starts the stub. Addresses of a gateway are replaced by `of(host)`: the path
 * then begins with the gateway's host.
 *
 * @returns `url`; `of(address)`; `answers`, to be set: `({path, query, body,
 *   url})` returns `status` and `json`; `requests` so far; `close()`
 */
export const startStub = async () => {
  const stub = {requests: [], answers: () => ({})};
  const server = createServer(async (request, response) => {
    const {pathname, searchParams} = new URL(request.url, stub.url);
    const asked = {
      path: pathname,
      query: Object.fromEntries(searchParams),
      body: await bodyOf(request),
      url: stub.url,
    };
    stub.requests.push(asked);
    const {status = 200, json = {}} = stub.answers(asked);
    response.writeHead(status, {'content-type': 'application/json'});
    response.end(JSON.stringify(json));
  });
  const {port, close} = await listen(server);
  stub.url = `http://127.0.0.1:${port}`;
  stub.of = (address) => `${stub.url}/${address.replace(/^https?:\/\//, '')}`;
  stub.close = close;
  return stub;
};
