import { importBeside } from '../page/beside-script.js';
import { contain } from '../page/contain.js';
import { updateInks } from '../page/inks.js';
import { IS_SCRIPT_TAG } from '../page/script-tag.js';
import * as index from './index.js';
import { PARTS } from './parts.js';
import { document } from '../page/native.js';
import { isKnown } from './states.js';
/** What can be corrected: pages without it do not fetch the file. */
const CLAIMS = 'script[type="application/ld+json"],[itemprop=availability]';
/** The elements of the page, and whether they announce their changes. */
const hosts = new Map();
const drawn = new Set();
let file;
let loading;
function start(claims) {
    claims.useScript(PARTS);
    return (file = claims);
}
// The package has it at hand.
if (!IS_SCRIPT_TAG)
    start(index);
/**
 * Loads the file, if there is something for it to do. Without it the page keeps
 * what the server wrote, and says nothing of changes.
 */
function correct() {
    contain(() => updateInks([...drawn].filter(isKnown)));
    drawn.clear();
    if (file)
        file.correctClaims(hosts);
    else if (IS_SCRIPT_TAG &&
        !loading &&
        ([...hosts.values()].includes(true) || document.querySelector(CLAIMS))) {
        loading = importBeside('claims').then(start);
        loading.then(correct, () => { });
    }
}
/**
 * Corrects what the page says of an element's product elsewhere: to search
 * engines, and to screen readers.
 *
 * @param announces Whether the element announces its changes.
 */
export function updateClaims(host, announces) {
    if (host.isConnected)
        hosts.set(host, announces);
    else
        hosts.delete(host);
    // Once for all products of an answer.
    if (!drawn.size)
        queueMicrotask(correct);
    drawn.add(host);
}
/** For an element that goes. */
export function leaveClaims(host) {
    updateClaims(host, false);
    file?.leave(host, hosts);
}
