import {expect} from 'chai';
import {describe, it} from 'node:test';
import {answerOf} from '../helpers/stock-answer.js';
import type {ScriptedReply} from '../helpers/scripted-server.js';
import {createPage, MINUTE, SECOND} from '../helpers/virtual-world.js';
import {follow} from '../helpers/virtual-tab.js';

type Headers = Readonly<Record<string, string>>;

const reply = (left: number, headers: Headers): ScriptedReply => ({
  body: answerOf({42: {availability: 'low-stock', left}}),
  headers: {'content-type': 'application/json', ...headers},
});

const httpDate = (ms: number) => new Date(ms).toUTCString();
const epoch = (ms: number) => String(Math.floor(ms / 1000));

/** What is shown after one edge answered 3, then another answered 9. */
const shownAfter = async (
  headersOf: (wall: number) => {newer: Headers; older: Headers},
) => {
  const {world, client} = await createPage();
  const {clock, server} = world;
  const product = follow(client);
  server.reply = () => reply(3, headersOf(clock.wall).newer);
  await world.advance(SECOND);
  expect(product.last.record?.left).to.equal(3);
  server.reply = () => reply(9, headersOf(clock.wall).older);
  await world.advance(40 * SECOND);
  expect(server.requests.length).to.be.above(2);
  return product.last.record?.left;
};

describe('order of answers', () => {
  it('T4 a lagging edge loses by Age', async () => {
    const left = await shownAfter(() => ({
      newer: {age: '0'},
      older: {age: '90'},
    }));
    expect(left).to.equal(3);
  });

  it('T4 a lagging edge loses by Date against Stock-As-Of', async () => {
    // No edge sends Age; the second repeats what the shop read a minute before.
    const left = await shownAfter((wall) => ({
      newer: {date: httpDate(wall), 'stock-as-of': epoch(wall)},
      older: {date: httpDate(wall), 'stock-as-of': epoch(wall - MINUTE)},
    }));
    expect(left).to.equal(3);
  });

  it('T4 a lagging edge loses by Stock-As-Of alone', async () => {
    const left = await shownAfter((wall) => ({
      newer: {'stock-as-of': epoch(wall)},
      older: {'stock-as-of': epoch(wall - MINUTE)},
    }));
    expect(left).to.equal(3);
  });

  it('T4 Stock-As-Of goes before an Age that says otherwise', async () => {
    const left = await shownAfter((wall) => ({
      newer: {age: '10', 'stock-as-of': epoch(wall)},
      older: {age: '0', 'stock-as-of': epoch(wall - MINUTE)},
    }));
    expect(left).to.equal(3);
  });

  it('T4 a newer answer wins, and one as old too', async () => {
    const left = await shownAfter((wall) => ({
      newer: {'stock-as-of': epoch(wall)},
      older: {'stock-as-of': epoch(wall)},
    }));
    expect(left).to.equal(9);
  });

  it('T4 an answer of the same second wins, though Date has moved on', async () => {
    // Both headers are whole seconds: 10.6 and 11.1 look a second apart.
    const {world, client} = await createPage();
    const {clock, server} = world;
    const product = follow(client);
    const read = clock.wall;
    const headersAt = (wall: number) => ({
      date: httpDate(wall),
      'stock-as-of': epoch(read),
    });
    server.reply = () => reply(3, headersAt(read));
    await world.advance(300);
    expect(product.last.record?.left).to.equal(3);
    server.reply = () => reply(9, headersAt(read + SECOND));
    void client.refresh();
    await world.advance(SECOND);
    expect(product.last.record?.left).to.equal(9);
  });

  it('T4 a wrong clock in the shop holds nothing back for ever', async () => {
    const {world, client} = await createPage();
    const {clock, server} = world;
    const product = follow(client);
    server.reply = () =>
      reply(3, {'stock-as-of': epoch(clock.wall + 24 * 60 * MINUTE)});
    await world.advance(SECOND);
    server.reply = () => reply(9, {'stock-as-of': epoch(clock.wall)});
    await world.advance(6 * MINUTE);
    expect(product.last.record?.left).to.equal(9);
  });

  it('T4 an answer that another tab heard earlier comes too late', async () => {
    const {world, tab, client} = await createPage();
    const other = await world.open();
    world.server.reply = ({tab: name}) =>
      name === 'tab 1' ? reply(3, {age: '0'}) : reply(9, {age: '100'});
    const product = follow(client);
    await world.advance(SECOND);
    tab.page.fire('pagehide');
    const late = follow(other.client());
    await world.advance(SECOND);
    expect(late.last.record?.left).to.equal(9);
    tab.page.fire('pageshow');
    await world.advance(SECOND);
    expect(product.last.record?.left).to.equal(3);
  });

  it('T4 a verify that was asked later wins over a slow poll', async () => {
    const {world, client} = await createPage();
    world.server.reply = ({want}) =>
      want
        ? {...reply(3, {age: '0'}), delayMs: 100}
        : {...reply(9, {age: '0'}), delayMs: 4000};
    const product = follow(client);
    await world.advance(SECOND);
    void client.verify({productId: '42', quantity: 1});
    await world.advance(10 * SECOND);
    expect(product.last.record?.left).to.equal(3);
  });
});
