/** True in the development build; the production build replaces this file. */
export const DEV_MODE = true;
