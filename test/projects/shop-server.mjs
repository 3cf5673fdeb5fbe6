import {serveFolder} from '../../scripts/serve-folder.mjs';

/** The only product of every test project has just sold out. */
const ANSWER = JSON.stringify({
  version: 1,
  products: {42: {availability: 'out-of-stock', left: 0}},
});

const answerStock = (response) => {
  response.writeHead(200, {
    'Content-Type': 'application/json',
    'Stock-As-Of': String(Math.floor(Date.now() / 1000)),
  });
  response.end(ANSWER);
};

const serve = async (folder, handle) => {
  const server = await serveFolder(folder, 0);
  const [sendFile] = server.listeners('request');
  server.removeAllListeners('request');
  server.on('request', (request, response) =>
    handle(request, response, sendFile),
  );
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => server.close(),
  };
};

/** A shop: the files of a folder, and stock at any `stock` or `stock.php`. */
export const serveShop = (folder) =>
  serve(folder, (request, response, sendFile) => {
    if (/\/stock(?:\.php)?\?/.test(request.url)) answerStock(response);
    else sendFile(request, response);
  });

/** Another origin, whose files any page may load. */
export const serveCdn = (folder) =>
  serve(folder, (request, response, sendFile) => {
    response.setHeader('Access-Control-Allow-Origin', '*');
    sendFile(request, response);
  });
