import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import {launchOptions} from '../../scripts/browsers/launch.mjs';

/** The launcher for Chrome speaks BiDi too, and so drives Firefox. */
export const firefox = (found) => {
  const launcher = chromeLauncher({
    puppeteer,
    launchOptions: {...launchOptions(found), browser: 'firefox'},
  });
  launcher.name = 'Firefox';
  return launcher;
};
