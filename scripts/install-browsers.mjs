// npm run browsers -- firefox webkit: installs these engines for the tests. Needs
// root on Debian or Ubuntu.
import {BROWSER_KINDS} from './browsers/find.mjs';
import {ensurePackages} from './lib/apt.mjs';

const PACKAGES = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

const requestedKinds = process.argv.slice(2);

const main = async () => {
  const kinds = requestedKinds.length > 0 ? requestedKinds : BROWSER_KINDS;
  const unknown = kinds.find((kind) => !Object.hasOwn(PACKAGES, kind));
  if (unknown) {
    throw new Error(
      `There is no engine "${unknown}"; use ${BROWSER_KINDS.join(', ')}.`,
    );
  }
  const names = kinds.flatMap((kind) => PACKAGES[kind]);
  await ensurePackages(names, {why: 'to test in'});
};

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
