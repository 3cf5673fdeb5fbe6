const {warn} = console;

afterEach(() => {
  console.warn = warn;
});

/** Collects the warnings of the development build until the test ends. */
export function catchWarnings(): string[] {
  const warnings: string[] = [];
  console.warn = (message: unknown) => warnings.push(String(message));
  return warnings;
}
