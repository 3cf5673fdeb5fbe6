import {findBrowser, howToInstall} from './find.mjs';
import {ensureChromium} from './launch.mjs';

const LABELS = {chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit'};

const leaveOut = (kind, isRequired, say) => {
  const remedy = `To have it, ${howToInstall[kind]}.`;
  if (isRequired) {
    throw new Error(`${LABELS[kind]} is required, and not here. ${remedy}`);
  }
  say(`${LABELS[kind]}: left out, not found. ${remedy}`);
};

/**
 * The browsers to test in, found or (Chromium) installed. The other two are
 * left out where they are missing, unless `isRequired` is set.
 */
export const findEngines = async (kinds, {isRequired, say = console.log}) => {
  const engines = [];
  for (const kind of kinds) {
    const found =
      kind === 'chromium'
        ? await ensureChromium({say})
        : await findBrowser(kind);
    if (!found) leaveOut(kind, isRequired, say);
    else {
      say(`${LABELS[kind]}: ${found.executablePath} (${found.from})`);
      engines.push(found);
    }
  }
  return engines;
};
