/** The URL of a file in the script's folder, with the script's own query. */
export const besideScript = (script: string, file: string): string =>
  script.replace(/[^/]*?(\?.*)?$/, `./${file}$1`);
