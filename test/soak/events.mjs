import {HOUR} from '../../build/test/helpers/spans.js';

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
    sleep(8 * HOUR);
    for (const tab of tabs) tab.show();
  },
  'sleep, unannounced': ({tabs, sleep}) => {
    sleep(HOUR);
    for (const tab of tabs) tab.sleep();
  },
  'clock set back': async ({tabs, setClock, advance}) => {
    // No clock tells a frozen tab of a sleep as well: docs/faults.md, limits.
    for (const tab of tabs) tab.thaw();
    await advance();
    setClock(-HOUR);
  },
  'clock set ahead': ({setClock}) => setClock(HOUR),
};

const NAMES = Object.keys(EVENTS);

/** Random events, by a seed; a frozen tab takes none but `thaw`. */
export const createEvents = (numbers) => {
  const counts = Object.fromEntries(NAMES.map((name) => [name, 0]));

  const happen = async (what) => {
    const name = numbers.pick(NAMES);
    const tab = numbers.pick(what.tabs);
    if (tab.isFrozen && name !== 'thaw') return;
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
