import {openPage} from './open-page.mjs';

/** Opens the settings page as the owner who is logged in. */
export const openSettings = (admin) => openPage(admin, admin.module);
