import {existsSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

// In node_modules, so that `npm ci` renews it.
const FOLDER = fileURLToPath(
  new URL('../../node_modules/.cache/packaged-chromium', import.meta.url),
);
const READY = join(FOLDER, 'ready');

/** With this value the package unpacks its own shared libraries. */
const BARE_LINUX = 'AWS_Lambda_nodejs22.x';

/**
 * Runs `action` with other environment variables and returns those it leaves
 * behind: the package writes its library path to `process.env`.
 */
const inEnvironment = async (variables, action) => {
  const before = {...process.env};
  Object.assign(process.env, variables);
  try {
    return {result: await action(), after: {...process.env}};
  } finally {
    for (const name of Object.keys(process.env)) delete process.env[name];
    Object.assign(process.env, before);
  }
};

const unpack = async () => {
  if (!existsSync(READY)) {
    rmSync(FOLDER, {recursive: true, force: true});
    mkdirSync(FOLDER, {recursive: true});
  }
  const {default: chromium} = await import('@sparticuz/chromium');
  const executablePath = await chromium.executablePath();
  writeFileSync(READY, '');
  return executablePath;
};

/** Chromium from the npm package, for a Linux x64 without any browser. */
export const packagedChromium = async () => {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const {result, after} = await inEnvironment(
    {AWS_EXECUTION_ENV: BARE_LINUX, TMPDIR: FOLDER},
    unpack,
  );
  return {
    executablePath: result,
    from: 'the npm package @sparticuz/chromium',
    headless: 'shell',
    args: ['--no-sandbox', '--no-zygote', '--disable-gpu'],
    env: {
      LD_LIBRARY_PATH: after.LD_LIBRARY_PATH ?? '',
      FONTCONFIG_PATH: after.FONTCONFIG_PATH ?? '',
    },
  };
};
