import { english } from '../english.js';
/** English, the built-in words. */
export default {
    ...english,
    checking: 'Checking stock',
    soldOutMany: {
        one: '{count} product is now sold out',
        other: '{count} products are now sold out',
    },
};
