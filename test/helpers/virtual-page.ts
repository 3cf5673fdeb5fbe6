type Listener = (event: {readonly type: string}) => void;

interface Registration {
  readonly type: string;
  readonly listener: Listener;
  readonly isCapture: boolean;
}

/** Listeners as an `EventTarget` keeps them, and countable. */
class VirtualTarget {
  readonly registrations: Registration[] = [];

  addEventListener = (
    type: string,
    listener: Listener,
    isCapture = false,
  ): void => {
    if (Object(listener) !== listener) throw new TypeError('not an object');
    if (this.#find(type, listener, isCapture) < 0) {
      this.registrations.push({type, listener, isCapture});
    }
  };

  removeEventListener = (
    type: string,
    listener: Listener,
    isCapture = false,
  ): void => {
    const index = this.#find(type, listener, isCapture);
    if (index >= 0) this.registrations.splice(index, 1);
  };

  call(type: string, isCapture?: boolean): void {
    for (const registration of this.registrations.slice()) {
      const isCalled =
        isCapture === undefined || registration.isCapture === isCapture;
      if (registration.type === type && isCalled) registration.listener({type});
    }
  }

  #find(type: string, listener: Listener, isCapture: boolean): number {
    return this.registrations.findIndex(
      (registration) =>
        registration.type === type &&
        registration.listener === listener &&
        registration.isCapture === isCapture,
    );
  }
}

const AT_WINDOW = ['pageshow', 'pagehide', 'online', 'offline', 'focus'];
const NOT_BUBBLING = ['freeze', 'resume'];

/** Of every page. */
export const ADDRESS = 'https://shop.test/de/product';

/** A window and its document, as far as events go. */
export class VirtualPage {
  readonly window = new VirtualTarget();
  readonly document = Object.assign(new VirtualTarget(), {
    visibilityState: 'visible',
    baseURI: ADDRESS,
  });

  get listeners(): number {
    return (
      this.window.registrations.length + this.document.registrations.length
    );
  }

  /** Fires an event where browsers fire it. */
  fire(type: string): void {
    if (AT_WINDOW.includes(type)) {
      this.window.call(type);
      return;
    }
    this.window.call(type, true);
    this.document.call(type);
    if (!NOT_BUBBLING.includes(type)) this.window.call(type, false);
  }
}
