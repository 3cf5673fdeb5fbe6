import { createStockClient } from '../client/create-stock-client.js';
import { configuration, onConfigured } from './configuration.js';
import { finishTurns, turnsTaken } from './take-turns.js';
const clients = new Map();
let isPaused = false;
let blocked = 0;
const mapClients = (use) => [...clients.values()].map(use);
/** A theme's elements are bound in turns: one request asks for all of them. */
async function startPolling(client) {
    await Promise.resolve();
    await turnsTaken();
    if (!isPaused)
        client.resume();
}
/** An endpoint uses the options that were given last. */
function applySettings() {
    const { interval } = configuration;
    for (const endpoint of clients.keys()) {
        createStockClient({ endpoint, interval }).close();
    }
}
/** The page's client of an endpoint, given as an absolute URL. */
export function clientOf(endpoint) {
    const { interval } = configuration;
    let client = clients.get(endpoint);
    if (!client) {
        if (!clients.size)
            onConfigured(applySettings);
        clients.set(endpoint, (client = createStockClient({ endpoint, interval })));
        client.pause();
        void startPolling(client);
    }
    return client;
}
/** Counts an add-to-cart that a gate blocked. */
export const countBlocked = () => ++blocked;
/** Asks all endpoints of the page now. Resolves when each has responded or failed. */
export async function refresh() {
    finishTurns();
    await Promise.all(mapClients((client) => client.refresh()));
    await turnsTaken();
}
/** Stops polling, until `resume()`. */
export function pause() {
    isPaused = true;
    mapClients((client) => client.pause());
}
/** Starts polling again after `pause()`. */
export function resume() {
    isPaused = false;
    mapClients((client) => client.resume());
}
/** The page's counters since it was loaded. */
export const stats = () => mapClients((client) => client.stats()).reduce((sum, own) => {
    for (const name of Object.keys(sum)) {
        sum[name] += own[name];
    }
    return sum;
}, {
    requests: 0,
    notModified: 0,
    bytes: 0,
    errors: 0,
    changes: 0,
    verified: 0,
    blocked,
});
