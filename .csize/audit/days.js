const DAY_MS = 86_400_000;
/** Days from one day to a later one, both `YYYY-MM-DD`. */
export const daysBetween = (from, to) => (Date.parse(to) - Date.parse(from)) / DAY_MS;
