/** Keeps our script from this page. */
export const withoutScript = async (page) => {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.url().includes('/true-stock.min.js')) void request.abort();
    else void request.continue();
  });
};
