import {findBrowser, howToInstall} from './find.mjs';
import {ensureChromium} from './launch.mjs';

const LABELS = {chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit'};

const skipEngine = (kind, isRequired, log) => {
  const remedy = `To have it, ${howToInstall[kind]}.`;
  if (isRequired) {
    throw new Error(`${LABELS[kind]} is required, and not here. ${remedy}`);
  }
  log(`${LABELS[kind]}: left out, not found. ${remedy}`);
};

/**
 * Finds the browsers to test in, and installs Chromium if it is missing. The
 * other two are skipped if they are missing, unless `isRequired` is set.
 */
export const findEngines = async (kinds, {isRequired, say = console.log}) => {
  const engines = [];
  for (const kind of kinds) {
    const engine =
      kind === 'chromium'
        ? await ensureChromium({say})
        : await findBrowser(kind);
    if (!engine) skipEngine(kind, isRequired, say);
    else {
      say(`${LABELS[kind]}: ${engine.executablePath} (${engine.from})`);
      engines.push(engine);
    }
  }
  return engines;
};
