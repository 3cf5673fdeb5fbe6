const OURS = /true-stock|TrueStock/;
const FAILED_REQUEST = /^Failed to load resource/;

/**
 * Collects errors of a page: every uncaught one, every dialog, and those in the
 * console that name our files. The theme has errors of its own (missing icons).
 *
 * @param {import('puppeteer-core').Page} page
 * @param {{mayFail: boolean}} options requests that fail are expected
 */
export const watchProblems = (page, {mayFail}) => {
  const problems = [];
  page.on('pageerror', (error) => problems.push(error.stack ?? error.message));
  page.on('console', (message) => {
    if (!['error', 'warn'].includes(message.type())) return;
    const text = `${message.text()} (${message.location().url ?? ''})`;
    if (mayFail && FAILED_REQUEST.test(text)) return;
    if (OURS.test(text)) problems.push(text);
  });
  // The 3.x theme opens one for a response that it does not expect.
  page.on('dialog', async (dialog) => {
    problems.push(`a dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  const assertNone = () => {
    if (problems.length === 0) return;
    throw new Error(`The page reported errors:\n${problems.join('\n')}`);
  };
  return {assertNone};
};
