import puppeteer from 'puppeteer-core';
import {chromiums} from './chromium.mjs';
import {howToInstall} from './find.mjs';
import {chromiumInstallers} from './install.mjs';

const LAUNCH_TIMEOUT_MS = 120_000;

/** Puppeteer's options for a browser from `findBrowser`. */
export const launchOptions = ({executablePath, headless, args, env}) => ({
  executablePath,
  headless,
  args,
  env: {...process.env, ...env},
  timeout: LAUNCH_TIMEOUT_MS,
});

const firstLines = (error) => error.message.split('\n', 2).join(' ').trim();

const tryLaunch = async (candidate) => {
  try {
    const browser = await puppeteer.launch(launchOptions(candidate));
    await browser.close();
    return null;
  } catch (error) {
    return `${candidate.executablePath} does not start: ${firstLines(error)}`;
  }
};

/** The first Chromium that starts. Those that fail are added to `faults` and not tried again. */
const firstThatStarts = async (faults) => {
  for await (const candidate of chromiums(faults)) {
    if (faults.has(candidate.executablePath)) continue;
    const fault = await tryLaunch(candidate);
    if (!fault) return candidate;
    faults.set(candidate.executablePath, fault);
  }
  return null;
};

const installAndTry = async (installer, faults, say) => {
  say(`No Chromium that starts: trying "${installer.name}".`);
  try {
    await installer.install();
  } catch (error) {
    faults.set(installer.name, `"${installer.name}": ${firstLines(error)}`);
  }
  return firstThatStarts(faults);
};

const remedy = () =>
  process.env.CHROME_PATH
    ? 'point CHROME_PATH at another Chrome, Chromium or Edge, or unset it'
    : howToInstall.chromium;

/** The search runs once per process. */
let search;

const findOrInstall = async (say) => {
  const faults = new Map();
  let found = await firstThatStarts(faults);
  const installers = process.env.CHROME_PATH ? [] : chromiumInstallers();
  for (const installer of installers) {
    found ??= await installAndTry(installer, faults, say);
  }
  if (found) return found;
  const list = [...faults.values()].map((fault) => `\n  - ${fault}`);
  throw new Error(
    `No Chromium could be started.${list.join('')}\n` +
      `To go on, ${remedy()}.`,
  );
};

/**
 * Finds a Chromium that starts, or installs one and says so. Every step has a
 * time limit; if all fail, the error lists the reasons.
 */
export const ensureChromium = ({say = console.log} = {}) =>
  (search ??= findOrInstall(say));

/** Launches Chromium through puppeteer-core; `options` are added to ours. */
export const launchChromium = async (options = {}) => {
  const own = launchOptions(await ensureChromium());
  return puppeteer.launch({
    ...own,
    ...options,
    args: [...own.args, ...(options.args ?? [])],
    env: {...own.env, ...options.env},
  });
};
