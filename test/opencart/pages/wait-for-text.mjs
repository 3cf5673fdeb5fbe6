/** Waits until some node of a selector says something. */
export const waitForText = (page, selector, pattern) =>
  page.waitForFunction(
    (where, source) =>
      [...document.querySelectorAll(where)].some(({textContent}) =>
        new RegExp(source).test(textContent),
      ),
    {},
    selector,
    pattern.source,
  );
