/** A file in the folder of the script, with the query of its address. */
export const besideScript = (script: string, file: string): string =>
  script.replace(/[^/]*?(\?.*)?$/, `./${file}$1`);
