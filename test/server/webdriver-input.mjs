import {Key, Origin} from 'selenium-webdriver';

const KEYS = {Enter: Key.ENTER, Tab: Key.TAB, Control: Key.CONTROL};

/**
 * Input methods that Web Test Runner's `sendKeys`, `sendMouse` and `resetMouse`
 * call on a launcher of type `webdriver`; its Selenium launcher has none.
 *
 * @param driverOf Returns the driver of the running browser.
 */
export const webdriverInput = (driverOf) => {
  const perform = (add) => add(driverOf().actions()).perform();
  const move = (actions, x, y) =>
    actions.move({x, y, origin: Origin.VIEWPORT, duration: 0});

  return {
    type: 'webdriver',
    sendKeys: (_, keys) =>
      perform((actions) =>
        actions.sendKeys(...keys.map((key) => KEYS[key] ?? key)),
      ),
    sendMouseMove: (_, x, y) => perform((actions) => move(actions, x, y)),
    sendMouseClick: (_, x, y) =>
      perform((actions) => move(actions, x, y).click()),
    resetMouse: () => perform((actions) => move(actions, 0, 0)),
  };
};
