import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import {launchOptions} from '../../scripts/browsers/launch.mjs';

/**
 * A context to a page keeps service workers and storage apart, and without
 * emulated focus the second page counts as hidden.
 */
const createPage = async ({browser}) => {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.emulateFocusedPage(true);
  return page;
};

export const chromium = (found) => {
  const {args, ...options} = launchOptions(found);
  const launcher = chromeLauncher({
    puppeteer,
    // Without a graphics card, the GPU's process costs a quarter more.
    launchOptions: {...options, args: [...args, '--disable-gpu']},
    createPage,
    concurrency: 2,
  });
  launcher.name = 'Chromium';
  return launcher;
};
