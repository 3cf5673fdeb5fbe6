// One row to a check, from what each page told of it.

/** Every check, in the order of the report. */
export const CHECKS = {
  opens: 'pages open, and controls are found',
  line: 'one line per product',
  words: 'the theme does not contradict it',
  once: 'adds once',
  gated: 'every add control gated',
  reason: 'each blocked control says why',
  none: 'a sold-out product is not added',
  open: 'everything else stays open',
  options: 'options marked once',
  still: 'nothing moves by more than a line',
  room: 'the line takes only its own height',
  contrast: 'contrast (AA)',
  back: 'restocked: controls as before',
  errors: 'no error of ours',
  equal: 'pages equal after uninstalling',
};

const SHOWN = 3;

/** Collects what holds and what does not. */
export const createReport = () => {
  const told = new Map(
    Object.keys(CHECKS).map((check) => [check, {holds: [], fails: []}]),
  );

  /** Notes a check on one page: each of `faults` is evidence against it. */
  const note = (check, page, faults, detail = '') => {
    const {holds, fails} = told.get(check);
    if (faults.length === 0) holds.push(detail ? `${page} ${detail}` : page);
    const more = faults.length > SHOWN ? [`… ${faults.length} in all`] : [];
    for (const fault of [...faults.slice(0, SHOWN), ...more]) {
      fails.push(`${page}: ${fault}`);
    }
    const mark = faults.length > 0 ? 'FAILED' : 'ok';
    console.log(`  ${mark} ${page}: ${CHECKS[check]}`);
  };

  const rowOf = ([check, {holds, fails}]) => {
    const [first = holds.join(', '), ...rest] = fails;
    const result = fails.length > 0 ? 'FAILED' : holds.length > 0 ? 'ok' : '–';
    const start = `${result.padEnd(7)} ${CHECKS[check].padEnd(40)}`;
    return [
      `${start} ${first || 'not tried'}`,
      ...rest.map((line) => `${' '.repeat(49)}${line}`),
    ].join('\n');
  };

  const failed = () =>
    [...told.values()].filter(({fails}) => fails.length > 0).length;

  const print = (title) => {
    console.log(`\n${title}\n${'-'.repeat(title.length)}`);
    console.log([...told].map(rowOf).join('\n'));
    console.log(
      `\n${failed() || 'No'} check${failed() === 1 ? '' : 's'} failed.`,
    );
  };
  return {note, failed, print};
};
