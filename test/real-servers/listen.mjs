import {once} from 'node:events';

/**
 * Lets a server of Node's own listen on a free port of 127.0.0.1.
 *
 * @param {import('node:http').Server} server
 * @returns {Promise<{port: number, address: string, close: () => void}>} the
 *   address ends with a slash; `close` ends connections too
 */
export const listen = async (server) => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return {port, address: `http://127.0.0.1:${port}/`, close};
};
