const percent = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`;

const score = (told) => {
  const survived = told.filter(({outcome}) => outcome === 'passed').length;
  const timedOut = told.filter(({outcome}) => outcome === 'timed out').length;
  const killed = told.length - survived;
  return (
    `${percent(killed, told.length)} ` +
    `(${killed} of ${told.length} found, ${timedOut} of them by time)`
  );
};

/** The share of mutants that tests have found, whole and by wing. */
export const printScores = (told, ms) => {
  const wings = new Set(told.map(({mutant}) => mutant.wing));
  for (const wing of wings) {
    console.log(
      `${wing}: ${score(told.filter(({mutant}) => mutant.wing === wing))}`,
    );
  }
  console.log(
    `Mutation score: ${score(told)} in ${(ms / 60_000).toFixed(1)} min`,
  );
};
