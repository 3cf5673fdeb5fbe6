// One shopper of the schedule: what she does next, one step at a time.
import {wantsOf} from './ledger.mjs';

/** How a visit goes on once the confirm step is open. */
const PLANS = [
  ...Array.from({length: 11}, () => ['pay']),
  ['leave'],
  ['leave', 'confirm', 'pay'],
  ['edit', 'confirm', 'pay'],
  ['edit', 'confirm', 'leave'],
  ['expire'],
  ['expire', 'pay'],
  ['confirm', 'pay'],
  ['back', 'confirm', 'pay'],
];

const linesAtRandom = (random, pick, goods) => {
  const chosen = new Map();
  const count = random() < 0.75 ? 1 : 2;
  for (let number = 0; number < count; number++) {
    const good = pick(goods);
    const size = Math.floor(random() * good.values.length);
    chosen.set(`${good.product}-${size}`, {
      good,
      size,
      pieces: random() < 0.8 ? 1 : 2,
    });
  }
  return [...chosen.values()];
};

const cartOf = (shop, guest) =>
  shop.query(
    'SELECT cart_id, product_id, quantity FROM oc_cart ' +
      `WHERE session_id = '${guest.cookies.get('OCSESSID')}' ORDER BY cart_id`,
  );

/** One piece fewer of the first line, or the same again. */
const edit = async (shop, guest, visit) => {
  const [line] = visit.lines;
  const [row] = await cartOf(shop, guest);
  if (row === undefined) return;
  line.pieces = 1;
  await guest.edit(row.cart_id, 1);
};

const expire = (shop, {email}) =>
  shop.query(
    'UPDATE oc_true_stock_hold h ' +
      'JOIN oc_true_stock_order t ON t.owner = h.owner ' +
      'JOIN oc_order o ON o.order_id = t.order_id ' +
      `SET h.expires = UNIX_TIMESTAMP() WHERE o.email = '${email}'`,
  );

/** What each step of a plan is; what came of it. */
const createActs = ({shop, door}, guest, visit) => ({
  async add() {
    for (const {good, size, pieces} of visit.lines) {
      const options = {[good.option]: good.values[size]};
      if (!(await guest.add(good.product, pieces, options))) return 'refused';
    }
    await door.fillIn(guest);
    return 'on';
  },
  confirm: async () => ((await guest.confirm()) ? 'on' : 'refused'),
  async pay() {
    const answer = await guest.pay();
    if (!answer.isPlaced && !answer.toCart) {
      throw new Error(`Neither placed nor told why: ${answer.text}`);
    }
    return answer.isPlaced ? 'placed' : 'refused';
  },
  async leave() {
    await guest.leave();
    return 'on';
  },
  async back() {
    await guest.readCart();
    return 'on';
  },
  async edit() {
    await edit(shop, guest, visit);
    visit.wants = wantsOf(visit.lines);
    await door.fillIn(guest);
    return 'on';
  },
  async expire() {
    await expire(shop, visit);
    return 'on';
  },
});

/**
 * @returns {object} `email`, `wants`, and `next()`: takes one step and says
 *   what came of it: `refused`, `placed`, `gone` or `on`
 */
export const createVisit = (run) => {
  const {random, pick, goods} = run;
  const guest = run.door.enter();
  const lines = linesAtRandom(random, pick, goods);
  const visit = {lines, email: guest.email, wants: wantsOf(lines), step: 'add'};
  const acts = createActs(run, guest, visit);
  let plan = ['add', 'confirm', ...pick(PLANS)];

  visit.next = async () => {
    const [name, ...rest] = plan;
    plan = rest;
    visit.step = name;
    const outcome = await acts[name]();
    return outcome === 'on' && rest.length === 0 ? 'gone' : outcome;
  };
  /** Whether the step to come asks for stock. */
  visit.isAsking = () => ['add', 'confirm', 'pay'].includes(plan[0]);
  return visit;
};
