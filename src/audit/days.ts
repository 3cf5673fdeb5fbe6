const DAY_MS = 86_400_000;

/** Days from one day to a later one, both `YYYY-MM-DD`. */
export const daysBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / DAY_MS;
