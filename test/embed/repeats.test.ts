import {expect} from 'chai';
import {waitForStock} from '../helpers/fixture.js';
import {elementIn, loadScriptTag, openFrame} from '../helpers/frame.js';
import {openRoom} from '../helpers/stock-room.js';
import {until} from '../helpers/until.js';
import {visibleText} from '../helpers/visible-text.js';

const FOLDER = '/test/embed/repeats/';
const LOW = {30: {availability: 'low-stock', left: 3}};

let registration: ServiceWorkerRegistration | undefined;

afterEach(async () => {
  await registration?.unregister();
  registration = undefined;
  await caches.delete('repeats');
});

/** A page whose service worker repeats what the endpoint said once. */
const openPage = async () => {
  registration = await navigator.serviceWorker.register(`${FOLDER}worker.js`);
  await until(() => registration?.active?.state === 'activated');
  const room = await openRoom(LOW);
  await room.put({
    headers: {'stock-as-of': String(Math.floor(Date.now() / 1000))},
    body: {version: 1, products: LOW},
  });
  const page = await openFrame({url: `${FOLDER}page.html`});
  await until(() => page.navigator.serviceWorker.controller);
  await loadScriptTag(page, {endpoint: room.endpoint, interval: '2'});
  return {page, room, shown: await waitForStock(await elementIn(page))};
};

describe('a service worker that repeats one response', () => {
  it('T5 makes nothing fresh: the claim ages, and the number goes', async () => {
    const {page, room, shown} = await openPage();
    expect(visibleText(shown)).to.equal('Only 3 left');
    await until(() => shown.stale, 'the claim is stale');
    await shown.updateComplete;
    expect(visibleText(shown)).to.not.include('3 left');
    expect(page.TrueStock!.stats().requests).to.be.above(1);
    expect(await room.log()).to.have.length(1);
  });
});
