/** What the script tag loads on demand, from its own folder; `src/` has a folder for each. */
export const besideFiles = ['claims', 'debug'];
