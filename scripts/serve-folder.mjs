// A static server for one folder, on localhost only.
import {createReadStream} from 'node:fs';
import {stat} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, resolve, sep} from 'node:path';
import {pipeline} from 'node:stream/promises';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * Serves a folder on 127.0.0.1. Resolves to the server once it listens; rejects
 * with the server's error, such as `EADDRINUSE`.
 */
export function serveFolder(folder, port) {
  const server = createServer((request, response) => {
    respond(resolve(folder), request, response).catch((error) => {
      response.destroy(error);
    });
  });
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => done(server));
  });
}

async function respond(folder, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return refuse(response, 405, {Allow: 'GET, HEAD'});
  }
  const file = fileOf(folder, request.url);
  const size = file && (await sizeOf(file));
  if (size === null) return refuse(response, 404);
  response.writeHead(200, {
    'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
    'Content-Length': size,
    // The browser must not use an old build, least of all an old worker.
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  if (request.method === 'HEAD') return response.end();
  await pipeline(createReadStream(file), response);
}

/** `null` for a path that is malformed or outside of the folder. */
function fileOf(folder, url) {
  const path = decode(url.split('?')[0]);
  if (path === null || path.includes('\0')) return null;
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  return file.startsWith(folder + sep) ? file : null;
}

function decode(path) {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}

async function sizeOf(file) {
  try {
    const stats = await stat(file);
    return stats.isFile() ? stats.size : null;
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
    throw error;
  }
}

function refuse(response, status, headers = {}) {
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
    ...headers,
  });
  response.end(`${status}\n`);
}
