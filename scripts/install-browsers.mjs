// npm run browsers -- firefox webkit: installs what the tests of these engines
// need, as root on Debian.
import {BROWSER_KINDS} from './browsers/find.mjs';
import {ensurePackages} from './lib/apt.mjs';

const PACKAGES = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

const asked = process.argv.slice(2);

const main = async () => {
  const kinds = asked.length > 0 ? asked : BROWSER_KINDS;
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
