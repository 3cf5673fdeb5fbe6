// Takes the small pictures of README and docs/states.md: build the demo first.
//
//   npm run screenshots
import {mkdirSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {launchChromium} from './browsers/launch.mjs';
import {root} from './lib/root.mjs';
import {serveFolder} from './serve-folder.mjs';
import {SCREENSHOTS} from './screenshots/list.mjs';
import {smallPng} from './screenshots/small-png.mjs';

const MAX_BYTES = 40_000;
const TIMEOUT_MS = 30_000;
const folder = `${root}/docs/images`;

/** The shop's frame, once it shows what the screenshot needs. */
const waitForShop = async (page, {shows}) => {
  const isShop = (frame) => frame.url().includes('/shop/');
  await page.waitForFrame(isShop);
  const frame = page.frames().find(isShop);
  await frame.waitForSelector(shows, {timeout: TIMEOUT_MS});
  return frame;
};

const screenshotOf = async (element, {maxHeight}) => {
  const {height, width} = await element.boundingBox();
  const clip = {x: 0, y: 0, width, height: Math.min(height, maxHeight)};
  return element.screenshot({clip});
};

const take = async (browser, url, picture) => {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(picture.size);
  await page.emulateFocusedPage(true);
  await page.goto(url + picture.hash);
  const frame = await waitForShop(page, picture);
  await picture.act?.(page, frame);
  if (picture.until)
    await page.waitForSelector(picture.until, {timeout: TIMEOUT_MS});
  const png = picture.of
    ? await screenshotOf(await frame.waitForSelector(picture.of), picture)
    : await page.screenshot();
  await context.close();
  return png;
};

const write = ({name, maxBytes = MAX_BYTES}, png) => {
  const path = `${folder}/${name}.png`;
  writeFileSync(path, png);
  const {size} = statSync(path);
  console.log(`${name}.png ${(size / 1000).toFixed(1)} kB`);
  if (size > maxBytes) throw new Error(`${name}.png is too large.`);
};

const main = async () => {
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  const server = await serveFolder(`${root}/dist/demo`, 0);
  const browser = await launchChromium();
  try {
    const url = `http://127.0.0.1:${server.address().port}/`;
    for (const picture of SCREENSHOTS) {
      const png = await take(browser, url, picture);
      write(picture, smallPng(png));
    }
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
};

await main();
