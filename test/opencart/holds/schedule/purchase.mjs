// One purchase of the schedule, which takes one step at a time.
import {wantsOf} from './ledger.mjs';

/** How a purchase goes on once the confirm step is open. */
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

const linesAtRandom = (random, pick, sizedProducts) => {
  const chosen = new Map();
  const count = random() < 0.75 ? 1 : 2;
  for (let number = 0; number < count; number++) {
    const item = pick(sizedProducts);
    const size = Math.floor(random() * item.values.length);
    chosen.set(`${item.product}-${size}`, {
      item,
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
const edit = async (shop, guest, purchase) => {
  const [line] = purchase.lines;
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

/** The steps of a plan, by name; each returns its outcome. */
const createActs = ({shop, checkouts}, guest, purchase) => ({
  async add() {
    for (const {item, size, pieces} of purchase.lines) {
      const options = {[item.option]: item.values[size]};
      if (!(await guest.add(item.product, pieces, options))) return 'refused';
    }
    await checkouts.fillIn(guest);
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
    await edit(shop, guest, purchase);
    purchase.wants = wantsOf(purchase.lines);
    await checkouts.fillIn(guest);
    return 'on';
  },
  async expire() {
    await expire(shop, purchase);
    return 'on';
  },
});

/**
 * @returns {object} `email`, `wants`, and `next()`, which takes one step and
 *   returns its outcome: `refused`, `placed`, `gone` or `on`
 */
export const createPurchase = (run) => {
  const {random, pick, sizedProducts} = run;
  const guest = run.checkouts.nextGuest();
  const lines = linesAtRandom(random, pick, sizedProducts);
  const purchase = {
    lines,
    email: guest.email,
    wants: wantsOf(lines),
    step: 'add',
  };
  const acts = createActs(run, guest, purchase);
  let plan = ['add', 'confirm', ...pick(PLANS)];

  purchase.next = async () => {
    const [name, ...rest] = plan;
    plan = rest;
    purchase.step = name;
    const outcome = await acts[name]();
    return outcome === 'on' && rest.length === 0 ? 'gone' : outcome;
  };
  /** Whether the next step asks for stock. */
  purchase.isAsking = () => ['add', 'confirm', 'pay'].includes(plan[0]);
  return purchase;
};
