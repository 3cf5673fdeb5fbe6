import {Key, Origin} from 'selenium-webdriver';

const KEYS = {Enter: Key.ENTER, Tab: Key.TAB, Control: Key.CONTROL};

/**
 * Input methods that Web Test Runner's `sendKeys`, `sendMouse` and `resetMouse`
 * call on a launcher of type `webdriver`.
 *
 * @param driverOf Returns the driver of a session's browser.
 */
export const webdriverInput = (driverOf) => {
  const perform = (id, add) => add(driverOf(id).actions()).perform();
  const move = (actions, x, y) =>
    actions.move({x, y, origin: Origin.VIEWPORT, duration: 0});

  return {
    type: 'webdriver',
    sendKeys: (id, keys) =>
      perform(id, (actions) =>
        actions.sendKeys(...keys.map((key) => KEYS[key] ?? key)),
      ),
    sendMouseMove: (id, x, y) => perform(id, (actions) => move(actions, x, y)),
    sendMouseClick: (id, x, y) =>
      perform(id, (actions) => move(actions, x, y).click()),
    sendMouseDown: (id) => perform(id, (actions) => actions.press()),
    sendMouseUp: (id) => perform(id, (actions) => actions.release()),
    resetMouse: (id) => perform(id, (actions) => move(actions, 0, 0)),
  };
};
