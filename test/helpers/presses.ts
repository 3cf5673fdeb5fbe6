import {resetMouse, sendKeys, sendMouse} from '@web/test-runner-commands';
import type {AddPage} from './add-pages.js';

const middleOf = (control: Element): [number, number] => {
  control.scrollIntoView({block: 'center'});
  const {x, y, width, height} = control.getBoundingClientRect();
  // WebKit's driver measures from the page that frames the tests.
  const frame = frameElement?.getBoundingClientRect();
  return [
    Math.round((frame?.x ?? 0) + x + width / 2),
    Math.round((frame?.y ?? 0) + y + height / 2),
  ];
};

/** Clicks with a real mouse and moves it away. */
export async function clickWithMouse(control: Element): Promise<void> {
  await sendMouse({type: 'click', position: middleOf(control)});
  await resetMouse();
}

/** Presses a real mouse button on one element and lets it go on another. */
export async function dragWithMouse(from: Element, to: Element): Promise<void> {
  await sendMouse({type: 'move', position: middleOf(from)});
  await sendMouse({type: 'down'});
  await sendMouse({type: 'move', position: middleOf(to)});
  await sendMouse({type: 'up'});
  await resetMouse();
}

/** Moves the pointer onto a control. */
export const hover = (control: HTMLElement): boolean =>
  control.dispatchEvent(new Event('pointerover', {bubbles: true}));

const pressKey = (key: string) => async (target: HTMLElement) => {
  target.focus();
  await sendKeys({press: key});
};

type Press = (page: AddPage) => void | Promise<void>;

const isLink = ({control}: AddPage) => control.matches('a');

/** Native ways to add to the cart, and the pages that have them. */
export const PRESSES: Record<
  string,
  {press: Press; isThere?: (page: AddPage) => boolean}
> = {
  mouse: {press: ({control}) => clickWithMouse(control)},
  'the Enter key': {press: ({control}) => pressKey('Enter')(control)},
  'the space bar': {
    press: ({control}) => pressKey(' ')(control),
    isThere: (page) => !isLink(page),
  },
  'Enter in the quantity field': {
    press: ({quantity}) => pressKey('Enter')(quantity),
    isThere: ({form}) => form !== null,
  },
  'click()': {press: ({control}) => control.click()},
  'a click that a script dispatches': {
    press: ({control}) => {
      const init = {bubbles: true, cancelable: true, composed: true};
      control.dispatchEvent(new MouseEvent('click', init));
    },
  },
  'the click of a tap': {
    press: ({control}) => {
      const init = {bubbles: true, cancelable: true, pointerType: 'touch'};
      control.dispatchEvent(new PointerEvent('click', init));
    },
  },
  'requestSubmit()': {
    press: ({form}) => form?.requestSubmit(),
    isThere: ({form}) => form !== null,
  },
  'requestSubmit(button)': {
    press: ({form, control}) => form?.requestSubmit(control),
    isThere: ({form}) => form !== null,
  },
};
