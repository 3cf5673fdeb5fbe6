import {launchChromium} from '../../../scripts/browsers/launch.mjs';
import {temporaryFolder} from '../../real-servers/temporary-folder.mjs';

/**
 * A Chromium that reaches this machine only: themes load fonts and more from
 * other hosts, and a test must not wait for them.
 */
export const launchShopper = async () => {
  const profile = temporaryFolder('chromium');
  const browser = await launchChromium({
    userDataDir: profile.path,
    args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
  const close = async () => {
    await browser.close();
    profile.remove();
  };
  return {browser, close};
};
