const at = (numbers, share) => {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) * share)];
};

/** Where a list of numbers has its middle half. */
export const quartilesOf = (numbers) => [at(numbers, 0.25), at(numbers, 0.75)];
