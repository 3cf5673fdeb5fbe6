// Makes the small pictures of docs/states.md: build the demo first.
//
//   npm run screenshots
import {mkdirSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {launchChromium} from './browsers/launch.mjs';
import {root} from './lib/root.mjs';
import {serveFolder} from './serve-folder.mjs';
import {SCREENSHOTS} from './screenshots/list.mjs';
import {smallPng} from './screenshots/small-png.mjs';

const MOST_BYTES = 40_000;
const LIMIT_MS = 30_000;
const folder = `${root}/docs/images`;

/** The shop's page in the bench, once it shows what the picture is of. */
const untilShown = async (page, {shows}) => {
  await page.waitForFrame((one) => one.url().includes('/shop/'));
  const frame = page.frames().find((one) => one.url().includes('/shop/'));
  await frame.waitForSelector(shows, {timeout: LIMIT_MS});
  return frame;
};

const part = async (element, {mostHeight}) => {
  const {height, width} = await element.boundingBox();
  const clip = {x: 0, y: 0, width, height: Math.min(height, mostHeight)};
  return element.screenshot({clip});
};

const take = async (browser, address, picture) => {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(picture.size);
  await page.emulateFocusedPage(true);
  await page.goto(address + picture.hash);
  const frame = await untilShown(page, picture);
  await picture.act?.(page, frame);
  if (picture.until)
    await page.waitForSelector(picture.until, {timeout: LIMIT_MS});
  const png = picture.of
    ? await part(await frame.waitForSelector(picture.of), picture)
    : await page.screenshot();
  await context.close();
  return png;
};

const write = (name, png) => {
  const path = `${folder}/${name}.png`;
  writeFileSync(path, png);
  const {size} = statSync(path);
  console.log(`${name}.png ${(size / 1000).toFixed(1)} kB`);
  if (size > MOST_BYTES) throw new Error(`${name}.png is too large.`);
};

const main = async () => {
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  const server = await serveFolder(`${root}/dist/demo`, 0);
  const browser = await launchChromium();
  try {
    const address = `http://127.0.0.1:${server.address().port}/`;
    for (const picture of SCREENSHOTS) {
      const png = await take(browser, address, picture);
      write(picture.name, smallPng(png));
    }
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
};

await main();
