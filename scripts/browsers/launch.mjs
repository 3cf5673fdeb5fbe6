import puppeteer from 'puppeteer-core';
import {chromiums} from './chromium.mjs';
import {howToInstall} from './find.mjs';
import {chromiumInstallers} from './install.mjs';

const LAUNCH_LIMIT_MS = 30_000;

/** What puppeteer wants to know of a browser that `findBrowser` found. */
export const launchOptions = ({executablePath, headless, args, env}) => ({
  executablePath,
  headless,
  args,
  env: {...process.env, ...env},
  timeout: LAUNCH_LIMIT_MS,
});

const firstLines = (error) => error.message.split('\n', 2).join(' ').trim();

const whyNot = async (candidate) => {
  try {
    const browser = await puppeteer.launch(launchOptions(candidate));
    await browser.close();
    return null;
  } catch (error) {
    return `${candidate.executablePath} does not start: ${firstLines(error)}`;
  }
};

/** The first Chromium that really starts; the others are noted and tried once. */
const firstThatStarts = async (tried) => {
  for await (const candidate of chromiums(tried)) {
    if (tried.has(candidate.executablePath)) continue;
    const fault = await whyNot(candidate);
    if (!fault) return candidate;
    tried.set(candidate.executablePath, fault);
  }
  return null;
};

const installAndTry = async (installer, tried, say) => {
  say(`No Chromium that starts: trying "${installer.name}".`);
  try {
    await installer.install();
  } catch (error) {
    tried.set(installer.name, `"${installer.name}": ${firstLines(error)}`);
  }
  return firstThatStarts(tried);
};

const remedy = () =>
  process.env.CHROME_PATH
    ? 'point CHROME_PATH at another Chrome, Chromium or Edge, or unset it'
    : howToInstall.chromium;

/** Two scripts' questions, or two launches in one script, are one search. */
let search;

const findOrInstall = async (say) => {
  const tried = new Map();
  let found = await firstThatStarts(tried);
  const installers = process.env.CHROME_PATH ? [] : chromiumInstallers();
  for (const installer of installers) {
    found ??= await installAndTry(installer, tried, say);
  }
  if (found) return found;
  const faults = [...tried.values()].map((fault) => `\n  - ${fault}`);
  throw new Error(
    `No Chromium could be started.${faults.join('')}\n` +
      `To go on, ${remedy()}.`,
  );
};

/**
 * A Chromium that starts, installed if it must be; says what it installs.
 * Every step is bounded in time; when all fail, the error holds each reason.
 */
export const ensureChromium = ({say = console.log} = {}) =>
  (search ??= findOrInstall(say));

/** Chromium through puppeteer-core; `options` are puppeteer's, added to ours. */
export const launchChromium = async (options = {}) => {
  const own = launchOptions(await ensureChromium());
  return puppeteer.launch({
    ...own,
    ...options,
    args: [...own.args, ...(options.args ?? [])],
    env: {...own.env, ...options.env},
  });
};
