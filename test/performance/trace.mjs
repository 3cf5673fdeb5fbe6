/** What our-share.mjs reads of a trace. */
const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8',
  'v8.execute',
];

/** What Chromium notes of a page while something happens: a list of events. */
export const trace = async (page, act) => {
  await page.tracing.start({categories: CATEGORIES});
  await act();
  const bytes = await page.tracing.stop();
  return JSON.parse(Buffer.from(bytes).toString()).traceEvents;
};
