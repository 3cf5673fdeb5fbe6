// Random interleavings of everything that moves a counter, as a seed decides.
import {createPick, createRandom} from '../../random.mjs';
import {COUNTERS, VALUES} from '../counters.mjs';

const CANCELLED = 7;
const REFUNDED = 11;

/**
 * Builds one interleaving: turns of acts, those of one turn at the same moment
 * in different processes.
 */
class Interleaving {
  constructor(seed) {
    this.random = createRandom(seed);
    this.pick = createPick(this.random);
    /** What orders hold, and what forms are open, as the acts go on. */
    this.orders = [];
    this.forms = [];
    this.turns = [];
  }

  chance(share) {
    return this.random() < share;
  }

  lines() {
    return Array.from({length: this.pick([1, 1, 2])}, () => ({
      pieces: this.pick([1, 1, 2, 3]),
      value: this.pick([0, ...VALUES]),
    }));
  }

  sell() {
    const order = {name: this.orders.length, lines: this.lines(), isSold: true};
    this.orders.push(order);
    return {act: 'sell', order: order.name, lines: order.lines};
  }

  /** Another act with an order that is sold, and not busy in this turn. */
  reorder(busy) {
    const sold = this.orders.filter(
      ({name, isSold}) => isSold && !busy.has(name),
    );
    if (sold.length === 0) return this.sell();
    const order = this.pick(sold);
    busy.add(order.name);
    const before = order.lines;
    const act = this.pick(['cancel', 'refund', 'edit', 'delete']);
    if (act === 'edit') {
      order.lines = this.lines();
      return {act, order: order.name, before, lines: order.lines};
    }
    order.isSold = false;
    const status = act === 'cancel' ? CANCELLED : REFUNDED;
    return {act, order: order.name, before, status};
  }

  open() {
    const form = this.forms.length;
    this.forms.push({typed: {}});
    return {act: 'open', form};
  }

  /** Types into an open form, or not, and saves it: perhaps a second time. */
  save() {
    const form = Math.floor(this.random() * this.forms.length);
    const typed = this.chance(0.6)
      ? {value: this.pick(COUNTERS), pieces: this.pick([-3, -1, 2, 10, 25])}
      : null;
    return {act: 'save', form, typed};
  }

  move() {
    return {
      value: this.pick(COUNTERS),
      pieces: this.pick([-4, -2, 3, 7, 40]),
    };
  }

  alone() {
    if (this.chance(0.35)) return this.open();
    if (this.chance(0.4)) {
      return {act: 'direct', ...this.move()};
    }
    return this.chance(0.5)
      ? {
          act: 'count',
          value: this.pick(COUNTERS),
          counted: this.pick([150, 260]),
        }
      : {act: 'look'};
  }

  /** Up to three at once: two processes of the shop, one of the admin. */
  together() {
    const busy = new Set();
    const acts = [this.chance(0.6) ? this.sell() : this.reorder(busy)];
    for (const {order} of acts) busy.add(order);
    if (this.chance(0.6)) {
      acts.push(this.chance(0.5) ? this.sell() : this.reorder(busy));
    }
    // Nobody can tell what a save writes over at the same millisecond, if it
    // is nobody's order.
    if (this.chance(0.1)) acts.push({act: 'direct', ...this.move()});
    else if (this.forms.length > 0 && this.chance(0.5)) acts.push(this.save());
    return acts;
  }

  build() {
    const count = 6 + Math.floor(this.random() * 7);
    this.turns.push([this.open()]);
    for (let turn = 0; turn < count; turn += 1) {
      this.turns.push(this.chance(0.35) ? [this.alone()] : this.together());
    }
    this.turns.push([this.save()]);
    return this.turns;
  }
}

/** The turns of one interleaving. */
export const generate = (seed) => new Interleaving(seed).build();
