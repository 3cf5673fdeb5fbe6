const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** What happens to one tab, or to the device. */
const EVENTS = {
  hide: ({tab}) => tab.hide(),
  show: ({tab}) => tab.show(),
  'page is left and comes back': ({tab}) => {
    tab.fire('pagehide');
    tab.fire('pageshow');
  },
  freeze: ({tab}) => tab.freeze(),
  thaw: ({tab}) => tab.thaw(),
  online: ({tab}) => tab.fire('online'),
  'elements removed and put back': ({putBack}) => putBack(),
  'sleep, lid closed': ({tabs, sleep}) => {
    for (const tab of tabs) tab.hide();
    sleep(8 * HOUR_MS);
    for (const tab of tabs) tab.show();
  },
  'sleep, unannounced': ({tabs, sleep}) => {
    sleep(HOUR_MS);
    for (const tab of tabs) tab.sleep();
  },
  'clock set back': async ({tabs, setClock, advance}) => {
    // What waits for a frozen tab has the wall's time: docs/faults.md, limits.
    for (const tab of tabs) tab.thaw();
    await advance();
    setClock(-HOUR_MS);
  },
  'clock set ahead': ({setClock}) => setClock(HOUR_MS),
};

const NAMES = Object.keys(EVENTS);

/** Random events, by a seed; a frozen tab takes none but `thaw`. */
export const createEvents = (numbers) => {
  const counts = Object.fromEntries(NAMES.map((name) => [name, 0]));

  const happen = async (what) => {
    const name = NAMES[numbers.below(NAMES.length)];
    const tab = what.tabs[numbers.below(what.tabs.length)];
    if (tab.isFrozen() && name !== 'thaw') return;
    counts[name]++;
    await EVENTS[name]({
      ...what,
      tab,
      putBack: () => what.putBack(tab),
      sleep: (most) => what.sleep(numbers.below(most)),
    });
  };

  return {happen, counts};
};
