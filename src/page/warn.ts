const given = new Set<string>();

/**
 * Warns once: what is wrong, and its mend. To be called under `DEV_MODE` only,
 * so that the production build holds none of the texts.
 */
export function warn(message: string): void {
  if (given.has(message)) return;
  given.add(message);
  console.warn(`true-stock: ${message}`);
}
