import {STATUS_CODES} from 'node:http';

const head = ({status = 200, headers}) =>
  [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    ...headers.map(([name, value]) => `${name}: ${value}`),
    'Connection: close',
    '\r\n',
  ].join('\r\n');

const firstHalf = (bytes) => bytes.subarray(0, bytes.length / 2);

/** What happens to a connection after the header and its body. */
const ENDINGS = {
  end: (socket, start, body) => socket.end(Buffer.concat([start, body])),
  /** Half of the body, then nothing. */
  hang: (socket, start, body) =>
    socket.write(Buffer.concat([start, firstHalf(body)])),
  /** Half of the body, then the connection ends as if all had been sent. */
  truncate: (socket, start, body) =>
    socket.end(Buffer.concat([start, firstHalf(body)])),
  /** Half of the body, then a TCP reset: unread bytes are lost. */
  reset: (socket, start, body) =>
    socket.write(Buffer.concat([start, firstHalf(body)]), () =>
      socket.resetAndDestroy(),
    ),
};

/**
 * Writes a response byte by byte as it is described: Node's own server would
 * put right, or refuse, what is wrong with it.
 *
 * @param response `'silence'`, `'reset'`, or `{status, headers, body, ending}`
 *   with headers as a list of pairs, so that one can come twice.
 */
export const writeRaw = (socket, response) => {
  if (response === 'silence') return;
  if (response === 'reset') {
    socket.resetAndDestroy();
    return;
  }
  const {body = '', ending = 'end'} = response;
  ENDINGS[ending](
    socket,
    Buffer.from(head(response), 'latin1'),
    Buffer.from(body),
  );
};
