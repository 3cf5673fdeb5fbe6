import {createRandom} from './create-random.js';
import {ScriptedServer} from './scripted-server.js';
import {VirtualChannels} from './virtual-channels.js';
import {VirtualClock} from './virtual-clock.js';
import {VirtualTab} from './virtual-tab.js';

export {HOUR, MINUTE, SECOND} from './spans.js';

/** A device, its tabs and the shop's server, all on one virtual clock. */
export function createWorld(seed = 1) {
  const clock = new VirtualClock();
  const server = new ScriptedServer(clock);
  const device = {clock, server, channels: new VirtualChannels(clock)};
  const random = createRandom(seed);
  let tabs = 0;

  return {
    clock,
    server,
    channels: device.channels,
    advance: (ms: number) => clock.advance(ms),

    /** Opens a tab with the script in it. */
    async open(globals: Record<string, unknown> = {}): Promise<VirtualTab> {
      const tab = new VirtualTab(`tab ${++tabs}`, device);
      Object.assign(tab.globals, {random}, globals);
      return tab.load();
    },

    /** The requests that start while this time passes. */
    async requestsIn(ms: number): Promise<number> {
      const before = server.requests.length;
      await clock.advance(ms);
      return server.requests.length - before;
    },
  };
}

export type World = ReturnType<typeof createWorld>;

/** A world with one page and one client in it. */
export async function createPage(seed?: number) {
  const world = createWorld(seed);
  const tab = await world.open();
  return {world, tab, client: tab.client()};
}
