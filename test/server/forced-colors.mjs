/**
 * `executeServerCommand('forced-colors', true)` forces colours like a contrast
 * theme of Windows. Responds whether it does: only Chromium can.
 */
export const forcedColors = () => ({
  name: 'forced-colors',
  async executeCommand({command, payload, session: {browser, id}}) {
    if (command !== 'forced-colors') return undefined;
    if (browser.type !== 'puppeteer' || browser.name !== 'Chromium') {
      return {isForced: false};
    }
    const client = await browser.getPage(id).createCDPSession();
    const features = [
      {name: 'forced-colors', value: payload ? 'active' : 'none'},
    ];
    await client.send('Emulation.setEmulatedMedia', {features});
    return {isForced: payload};
  },
});
