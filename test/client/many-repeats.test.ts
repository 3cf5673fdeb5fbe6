import {expect} from 'chai';
import {describe, it} from 'node:test';
import {respond} from '../helpers/dated-responses.js';
import type {ScriptedReply} from '../helpers/scripted-server.js';
import {follow} from '../helpers/virtual-tab.js';
import {createPage, SECOND} from '../helpers/virtual-world.js';

describe('more repeated answers than a page remembers', () => {
  it('T7 the last thousand are remembered, however many there were', async () => {
    const {world, client, tab} = await createPage();
    respond(world);
    const make = world.server.reply;
    let madeAt = 0;
    /** Each response comes twice. */
    let kept: ScriptedReply | undefined;
    world.server.reply = (request) => {
      const reply = kept ?? make(request);
      if (!kept) madeAt = world.clock.wall;
      kept = kept ? undefined : reply;
      return reply;
    };
    follow(client);
    while (world.server.requests.length < 2200) {
      await world.advance(5 * SECOND);
      // An idle page asks less often.
      tab.page.fire('keydown');
      const {age} = client.peek('42');
      expect(age).to.be.above(world.clock.wall - madeAt - SECOND);
    }
  });
});
