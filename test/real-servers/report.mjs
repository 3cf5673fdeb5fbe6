// A suite's report: one line to a step; the last line counts them.

/**
 * @returns counts, and `scene(title, act)`, which runs `act(step)`. A failed
 *   step ends its scene, because the next ones build on it; others go on.
 */
const createReport = () => {
  const count = {passed: 0, failed: 0};

  const fail = (title, error) => {
    count.failed += 1;
    console.log(
      `not ok ${title}: ${error.stack.trim().replaceAll(/\n+/g, '\n  ')}`,
    );
  };

  const scene = async (title, act) => {
    let name = 'start';
    const step = async (stepName, check) => {
      name = stepName;
      const startedAt = performance.now();
      const detail = await check();
      const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
      count.passed += 1;
      console.log(
        `ok ${title} ${name}${detail ? `: ${detail}` : ''} (${seconds} s)`,
      );
    };
    try {
      await act(step);
    } catch (error) {
      fail(`${title} ${name}`, error);
    }
  };

  const summary = () => `${count.passed} passed, ${count.failed} failed`;
  return {count, scene, summary};
};

/**
 * Runs a suite, prints its report, and ends this process: 1 when a step failed.
 *
 * @param {(report: ReturnType<typeof createReport>) => Promise<void>} main
 */
export const runSuite = async (main) => {
  const report = createReport();
  try {
    await main(report);
  } catch (error) {
    console.error(error.stack);
    report.count.failed += 1;
  }
  console.log(report.summary());
  // Servers and folders that an error left behind go with this process.
  process.exit(report.count.failed > 0 ? 1 : 0);
};
