import {until} from '../../real-servers/until.mjs';

/**
 * Does what would add, and waits until it was blocked. An add request ends the
 * wait too: whoever calls counts those.
 *
 * @param {() => Promise<unknown>} act
 * @param {() => string | Promise<string>} [tell] more for the message when
 *   nothing came of it
 */
export const awaitBlock = async ({adds, blocks}, act, tell = () => '') => {
  const seen = blocks.length;
  const sent = adds.sent();
  await act();
  await until(
    () => blocks.length > seen || adds.sent() > sent,
    async () => `the event true-stock-block${await tell()}`,
  );
};
