// HTTP as it is on the wire: a request may be anything, and a response is read
// byte by byte. Connections are kept, as browsers and caches do.
import {connect} from 'node:net';

const HEAD_END = Buffer.from('\r\n\r\n');
/** Only against a server that hangs. */
const LIMIT_MS = 30_000;

const headOf = (bytes) => {
  const end = bytes.indexOf(HEAD_END);
  if (end < 0) return null;
  const [line, ...lines] = bytes.toString('latin1', 0, end).split('\r\n');
  const headers = new Map();
  for (const one of lines) {
    const [, name, value] = /^([^:]*):\s*(.*)$/.exec(one);
    const key = name.toLowerCase();
    headers.set(key, [...(headers.get(key) ?? []), value]);
  }
  return {status: Number(line.split(' ')[1]), headers, end: end + 4};
};

/** The pieces of a chunked body (RFC 9112, 7.1); null while some are missing. */
const chunkedFrom = (bytes, start) => {
  const pieces = [];
  for (let at = start; ;) {
    const end = bytes.indexOf('\r\n', at);
    if (end < 0) return null;
    const size = parseInt(bytes.toString('latin1', at, end), 16);
    const next = end + 2 + size + 2;
    if (next > bytes.length) return null;
    if (size === 0) return {body: Buffer.concat(pieces), end: next};
    pieces.push(bytes.subarray(end + 2, next - 2));
    at = next;
  }
};

const bodyOf = (bytes, {status, headers, end}, isHead) => {
  if (isHead || status === 304 || status < 200) {
    return {body: Buffer.alloc(0), end};
  }
  if (headers.has('transfer-encoding')) return chunkedFrom(bytes, end);
  const length = headers.get('content-length')?.[0];
  if (length === undefined) return null;
  const last = end + Number(length);
  return bytes.length < last
    ? null
    : {body: bytes.subarray(end, last), end: last};
};

/** One response in these bytes; null while it is not whole. */
const responseIn = (bytes, isHead, isClosed) => {
  const head = headOf(bytes);
  if (!head) return null;
  const {status, headers} = head;
  if (status === 100) {
    return responseIn(bytes.subarray(head.end), isHead, isClosed);
  }
  const read = bodyOf(bytes, head, isHead);
  if (read) return {status, headers, ...read};
  if (!isClosed) return null;
  return {status, headers, body: bytes.subarray(head.end), end: bytes.length};
};

const exchange = (socket, bytes, isHead) =>
  new Promise((resolve, reject) => {
    let received = Buffer.alloc(0);
    const finish = (settle, value) => {
      socket.removeAllListeners();
      socket.on('error', () => {});
      settle(value);
    };
    const take = (isClosed) => {
      const response = responseIn(received, isHead, isClosed);
      if (response) return finish(resolve, {...response, isClosed});
      if (isClosed) finish(resolve, null);
    };
    socket.setTimeout(LIMIT_MS, () =>
      finish(reject, new Error('no response in time')),
    );
    socket.on('data', (piece) => {
      received = Buffer.concat([received, piece]);
      take(false);
    });
    socket.on('close', () => take(true));
    socket.on('error', () => {});
    socket.write(bytes);
  });

/**
 * A connection to a server on 127.0.0.1 that is opened again when the server
 * has closed it.
 *
 * @returns {{send: (bytes: Buffer, isHead: boolean) => Promise<{status: number,
 *   headers: Map<string, string[]>, body: Buffer} | null>, close: () => void}}
 *   null: the server closed without a word
 */
export const createConnection = (port) => {
  let socket;
  const send = async (bytes, isHead) => {
    if (!socket || socket.destroyed || socket.readableEnded) {
      socket = connect(port, '127.0.0.1');
    }
    const mine = socket;
    const response = await exchange(mine, bytes, isHead);
    const kept = response?.headers.get('connection')?.[0] === 'keep-alive';
    if (!kept || response.isClosed) {
      mine.destroy();
      socket = undefined;
    }
    return response;
  };
  return {send, close: () => socket?.destroy()};
};
