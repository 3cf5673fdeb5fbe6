import 'true-stock/true-stock.min.js';

/** As a program asks it, without `await`. */
export const faults = (): Promise<string[]> | undefined =>
  window.TrueStock?.diagnose().then(({findings}) =>
    findings
      .filter(({state}) => state === 'bad')
      .map(({name, mend}) => `${name}: ${mend}`),
  );
