import type {TimerOwner, VirtualClock} from './virtual-clock.js';

type Report = (
  seen: {readonly target: object; readonly isIntersecting: boolean}[],
) => void;

interface Observer {
  readonly report: Report;
  readonly targets: Set<object>;
}

/** As the platform: without an element both methods throw. */
const assertObject = (target: unknown): void => {
  if (Object(target) !== target) throw new TypeError('not an element');
};

/** `IntersectionObserver` in a page whose layout the test decides. */
export class VirtualObservers {
  readonly #clock: VirtualClock;
  readonly #owner: TimerOwner;
  readonly #observers = new Set<Observer>();
  readonly #far = new WeakSet<object>();
  /** How far beyond the viewport each observer looks. */
  readonly margins: unknown[] = [];

  constructor(clock: VirtualClock, owner: TimerOwner) {
    this.#clock = clock;
    this.#owner = owner;
  }

  /** How many elements are observed. */
  get observed(): number {
    return [...this.#observers].reduce(
      (total, {targets}) => total + targets.size,
      0,
    );
  }

  /** Moves an element to or away from the viewport. */
  place(target: object, where: 'near' | 'far'): void {
    if (where === 'far') this.#far.add(target);
    else this.#far.delete(target);
    for (const observer of this.#observers) {
      if (observer.targets.has(target)) this.#tell(observer, target);
    }
  }

  /** The class as the page has it. */
  get class(): unknown {
    const observers = this.#observers;
    const {margins} = this;
    const tell = this.#tell;
    return class implements Observer {
      readonly targets = new Set<object>();
      readonly report: Report;

      constructor(report: Report, options?: IntersectionObserverInit) {
        this.report = report;
        margins.push(options?.rootMargin);
        observers.add(this);
      }

      observe(target: object): void {
        assertObject(target);
        this.targets.add(target);
        tell(this, target);
      }

      unobserve(target: object): void {
        assertObject(target);
        this.targets.delete(target);
      }

      disconnect(): void {
        this.targets.clear();
      }
    };
  }

  readonly #tell = (observer: Observer, target: object): void => {
    this.#clock.setTimeout(this.#owner, () => {
      if (!observer.targets.has(target)) return;
      const isIntersecting = !this.#far.has(target);
      observer.report([{target, isIntersecting}]);
    });
  };
}
