// Nothing else of the package is named here: one import tells of all.
import 'true-stock/define';

export const read = (): string[] =>
  [...document.querySelectorAll('true-stock')].map(
    ({availability}) => availability,
  );

document.addEventListener('true-stock-change', ({target, left}) =>
  console.log(target, left?.toFixed()),
);
window.addEventListener('true-stock-error', ({retryAt}) =>
  console.log(retryAt?.toFixed()),
);
