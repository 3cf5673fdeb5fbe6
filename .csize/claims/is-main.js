import { document } from '../page/native.js';
/** Whether the product of an element is the main one of the page. */
export const isMain = (host) => !host.closest('[data-true-stock-card],[data-true-stock-cell]') &&
    (host.matches('[announce],[for]') ||
        host === document.querySelector(host.localName));
