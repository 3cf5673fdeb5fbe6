import { bad, good } from './finding.js';
/** Checks that nothing on the page has thrown at the script. */
export function checkErrors({ errors }) {
    const name = 'Errors';
    return errors.size
        ? bad(name, `While it read the page: ${[...errors].slice(0, 5).map(String).join('; ')}.`, 'The console has where they come from: mend that part of the page, or report it with this text.')
        : good(name, 'None.');
}
