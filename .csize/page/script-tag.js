/** True in the script tag, whose build replaces this file; false in the package. */
export const IS_SCRIPT_TAG = false;
