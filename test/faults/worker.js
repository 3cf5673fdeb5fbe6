// As the one of a PWA plugin. While there is a cache of this name, it repeats
// what it has fetched.
const NAME = 'faults';

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
});

const answer = async (request) => {
  const cache = await caches.open('faults-kept');
  const kept = (await caches.has(NAME)) && (await cache.match(request));
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) await cache.put(request, response.clone());
  return response;
};

self.addEventListener('fetch', (event) => {
  const {pathname} = new URL(event.request.url);
  if (pathname.startsWith('/e2e/faults/')) {
    event.respondWith(answer(event.request));
  }
});
