import {judge} from '../../build/src/page/judgement.js';

/** A press that waits for its verify may still have its deadline. */
const PRESS_MS = 900;

const wordsOf = ({availability, left}) => `${availability} ${left ?? ''}`;

/**
 * One tab of the shop: the real client, and what its page shows.
 *
 * @param world `now` is the shop's own time.
 */
export const openTab = async (world, name) => {
  const page = await world.device.open();
  const client = page.client();
  const shown = new Map();
  let stops = [];
  const enter = () => {
    stops = world.shop.ids.map((id) =>
      client.watch(id, (snapshot) => shown.set(id, snapshot), {}),
    );
  };
  enter();
  /** Since the device woke without a word to the page. */
  let unawareSince = Infinity;

  const isSeen = () =>
    !page.isFrozen && page.page.document.visibilityState === 'visible';

  return {
    name,
    client,
    isSeen,
    get isFrozen() {
      return page.isFrozen;
    },
    unawareMs: () => world.now() - unawareSince,
    /** What it claims as fresh of a product, in words; `null`: nothing. */
    freshClaim: (id) => {
      const snapshot = shown.get(id);
      return snapshot?.freshness === 'fresh'
        ? wordsOf(judge(snapshot, 5))
        : null;
    },
    fire: (type) => {
      page.page.fire(type);
      unawareSince = Infinity;
    },
    hide: () => page.hide(),
    show: () => {
      page.show();
      unawareSince = Infinity;
    },
    freeze: () => {
      page.page.fire('freeze');
      page.freeze();
    },
    thaw: () => {
      if (!page.isFrozen) return;
      page.thaw();
      page.page.fire('resume');
    },
    sleep: () => {
      unawareSince = world.now();
    },
    enter,
    /** Removes every element. Returns what is left of the client, in words. */
    leave: async () => {
      for (const stop of stops.splice(0)) stop();
      shown.clear();
      await world.device.advance(PRESS_MS);
      return Object.entries(page.remains)
        .filter(([, count]) => count !== 0)
        .map(([what, count]) => `${name}: ${count} ${what}`);
    },
  };
};

/** The words of a record, as a fresh claim has them. */
export const truthOf = (record) =>
  wordsOf(judge({freshness: 'fresh', record}, 5));
