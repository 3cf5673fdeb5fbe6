const line = (...cells) =>
  console.log(
    cells.map((cell, i) => (i ? cell.padStart(12) : cell.padEnd(24))).join(''),
  );

/** Prints what was measured, with the ratios to an empty script and a bare query. */
export const printTable = (results, title) => {
  console.log(`\n${title}\n`);
  line(
    '',
    'requests/s',
    'p50, ms',
    'p99, ms',
    'CPU ms each',
    'to empty',
    'to bare',
    'rows',
    'cookies',
  );
  const rateOf = (wanted) => results.find(({name}) => name === wanted).rate;
  const [empty, bare] = [rateOf('empty script'), rateOf('bare query')];
  for (const {name, rate, p50, p99, cpuMs, sessions, cookies} of results) {
    line(
      name,
      rate.toFixed(0),
      p50.toFixed(1),
      p99.toFixed(1),
      cpuMs.toFixed(2),
      (rate / empty).toFixed(2),
      (rate / bare).toFixed(2),
      `+${sessions}`,
      String(cookies),
    );
  }
};
