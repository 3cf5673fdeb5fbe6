// One line to a step; the last line counts them.

/**
 * @returns counts, and `scene(title, act)`: runs `act(step)`. A failed step ends
 *   its scene, because the next ones build on it; other scenes go on.
 */
export const createReport = (print = console.log) => {
  const count = {passed: 0, failed: 0};

  const fail = (title, error) => {
    count.failed += 1;
    print(
      `not ok ${title}: ${error.message.trim().replaceAll(/\n+/g, '\n  ')}`,
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
      print(`ok ${title} ${name}${detail ? `: ${detail}` : ''} (${seconds} s)`);
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
