let script = '';
/** The script tag's build only: files are in the folder of this script. */
export function importFrom(url) {
    script = url;
}
/**
 * Imports a file in the script's folder, with the script's own query. A module,
 * because a strict content security policy lets a script import those: with
 * 'self', a nonce or 'strict-dynamic'.
 */
export const importBeside = (file) => import(script.replace(/[^/]*?(\?.*)?$/, `./${file}.js$1`));
