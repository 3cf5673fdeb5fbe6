import {equal} from 'node:assert/strict';

import {until} from '../../real-servers/until.mjs';
import {ADD_TO_CART} from '../shop/versions.mjs';

const servedBy = (shop) =>
  shop.requests().filter(({path}) => ADD_TO_CART.test(path)).length;

/**
 * Counts requests to the shop's add route twice: as Chromium sends them, and in
 * the access log of the server.
 */
export const watchAdds = (page, shop) => {
  const servedBefore = servedBy(shop);
  let sent = 0;
  page.on('request', (request) => {
    if (ADD_TO_CART.test(request.url())) sent += 1;
  });
  const served = () => servedBy(shop) - servedBefore;

  /** Waits for add number `total` of this page; more adds are an error. */
  const reach = async (total) => {
    // Either side may report first.
    await until(
      () => Math.min(sent, served()) >= total,
      `add request ${total} at the server`,
    );
    assertTotal(total);
  };
  const assertTotal = (total) => {
    equal(sent, total, 'add requests sent by the page');
    equal(served(), total, 'add requests in the access log of the server');
  };
  return {sent: () => sent, reach, assertTotal};
};
