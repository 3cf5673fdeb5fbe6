const {reportError} = globalThis;

afterEach(() => {
  globalThis.reportError = reportError;
});

/** Collects what is given to `reportError()` until the test ends. */
export function catchReports(): unknown[] {
  const reports: unknown[] = [];
  globalThis.reportError = (error: unknown) => reports.push(error);
  return reports;
}
