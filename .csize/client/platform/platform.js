/** What the client stands on. Any part but `fetch` may be missing. */
export const platform = globalThis;
