export const line = ({name, passed, failed, ms}) =>
  `${name}: ${passed} passed, ${failed} failed (${(ms / 1000).toFixed(1)} s)`;

/** Hands a result to the process that started this one, or to the reader. */
export const tell = (result) => {
  if (process.send) process.send(result);
  else console.log(line(result));
};
