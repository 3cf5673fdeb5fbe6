import {once} from 'node:events';
import {createServer} from 'node:net';

/** A TCP port of 127.0.0.1 that nothing listens on at this moment. */
export const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  await once(server, 'close');
  return port;
};
