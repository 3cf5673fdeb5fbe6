/** The number below which this share of a list lies: a number of the list. */
export const quantile = (numbers, share) => {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) * share)];
};

export const median = (numbers) => quantile(numbers, 0.5);
