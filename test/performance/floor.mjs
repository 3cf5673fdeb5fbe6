// What no code of ours could save: the same number of elements of Lit that hold
// a text, and the requests of a poll with the message to other tabs.
import {scriptMs} from './our-share.mjs';
import {trace} from './trace.mjs';

const bind = () => globalThis.floor.bind();
const poll = (urls, times) => globalThis.floor.poll(urls, times);

/** A listing's stock, by its two URLs of a hundred products. */
const urlsOf = ({ids}) => {
  const urls = [];
  for (let first = 0; first < ids.length; first += 100) {
    urls.push(`stock?ids=${ids.slice(first, first + 100)}`);
  }
  return urls;
};

/** Ms of all script; `script` is the bundle of rivals/pages/floor.mjs. */
export const measureFloor = async (
  browser,
  listing,
  {script, throttling, polls},
) => {
  const tab = await browser.newPage();
  await tab.emulateCPUThrottling(throttling);
  await tab.goto(`${listing.address}?bare`);
  await tab.addScriptTag({content: script, type: 'module'});
  await tab.waitForFunction(() => globalThis.floor);
  const urls = urlsOf(listing);
  const binding = await trace(tab, () => tab.evaluate(bind));
  await tab.evaluate(poll, urls, polls);
  const polling = await trace(tab, () => tab.evaluate(poll, urls, polls));
  await tab.close();
  return {
    'bare Lit elements alone, ms': scriptMs(binding),
    'bare requests alone, ms': scriptMs(polling) / polls,
  };
};
