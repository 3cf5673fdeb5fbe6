// As the one of a PWA plugin: what it has fetched once, it answers for ever.
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
});

const answer = async (request) => {
  const cache = await caches.open('repeats');
  const kept = await cache.match(request);
  if (kept) return kept;
  const response = await fetch(request);
  await cache.put(request, response.clone());
  return response;
};

self.addEventListener('fetch', (event) => {
  const {pathname} = new URL(event.request.url);
  if (pathname.startsWith('/e2e/stock/')) {
    event.respondWith(answer(event.request));
  }
});
