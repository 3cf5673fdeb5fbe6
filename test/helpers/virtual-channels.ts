import type {TimerOwner, VirtualClock} from './virtual-clock.js';

interface Channel {
  readonly name: string;
  readonly owner: TimerOwner;
  onmessage: ((event: {data: unknown}) => void) | null;
}

/** `BroadcastChannel` between the tabs of one shop. */
export class VirtualChannels {
  readonly #clock: VirtualClock;
  readonly #open = new Set<Channel>();

  constructor(clock: VirtualClock) {
    this.#clock = clock;
  }

  /** The names of all that are open. */
  get names(): string[] {
    return [...new Set([...this.#open].map(({name}) => name))];
  }

  /** Says something as a script of another tab could, and hears all that is said. */
  join(name: string, hear: (data: unknown) => void = () => {}) {
    const channel = {
      name,
      owner: {isFrozen: false},
      onmessage: ({data}: {data: unknown}) => hear(data),
    };
    this.#open.add(channel);
    return (data: unknown) => this.#say(channel, data);
  }

  /** How many a tab has open. */
  openOf(owner: TimerOwner): number {
    return [...this.#open].filter((channel) => channel.owner === owner).length;
  }

  /** The class as a tab has it; its messages wait while the tab is frozen. */
  classFor(owner: TimerOwner): unknown {
    const open = this.#open;
    const say = this.#say;
    return class {
      readonly owner = owner;
      readonly name: string;
      onmessage: Channel['onmessage'] = null;

      constructor(name: string) {
        this.name = name;
        open.add(this);
      }

      postMessage(data: unknown): void {
        say(this, data);
      }

      close(): void {
        open.delete(this);
      }
    };
  }

  readonly #say = (from: Channel, data: unknown): void => {
    for (const channel of this.#open) {
      if (channel === from || channel.name !== from.name) continue;
      const copy: unknown = structuredClone(data);
      this.#clock.setTimeout(channel.owner, () => {
        if (this.#open.has(channel)) channel.onmessage?.({data: copy});
      });
    }
  };
}
