import {expect} from 'chai';
import {waitForStock} from '../helpers/fixture.js';
import {elementIn, loadScriptTag, openFrame} from '../helpers/frame.js';
import {visibleText} from '../helpers/visible-text.js';
import {openRoom} from '../helpers/stock-room.js';
import {until} from '../helpers/until.js';

const LOW = {30: {availability: 'low-stock', left: 4}};

const openPage = async (data: Record<string, string> = {}) => {
  const room = await openRoom(LOW);
  const html = '<true-stock product-id="30">Server</true-stock>';
  const page = await openFrame({html});
  await loadScriptTag(page, {endpoint: room.endpoint, ...data});
  const shown = await waitForStock(await elementIn(page));
  return {page, room, shown, TrueStock: page.TrueStock!};
};

/** Every constructor of a page, with its prototype's keys. */
const prototypesOf = (page: Window) =>
  Object.getOwnPropertyNames(page)
    .filter((name) => /^[A-Z]/.test(name) && name !== 'TrueStock')
    .flatMap((name) => {
      const {prototype} = Object(Reflect.get(page, name)) as {
        prototype?: object;
      };
      const keys = prototype ? Reflect.ownKeys(prototype).map(String) : [];
      return keys.map((key) => `${name}.${key}`);
    });

describe('TrueStock', () => {
  it('L4 is the one global, and no prototype has changed', async () => {
    const page = await openFrame({html: ''});
    const globals = Reflect.ownKeys(page);
    const prototypes = prototypesOf(page);
    expect(prototypes.length).to.be.greaterThan(1000);
    const {endpoint} = await openRoom(LOW);
    await loadScriptTag(page, {endpoint});
    const added = Reflect.ownKeys(page).filter((key) => !globals.includes(key));
    expect(added).to.have.members(['TrueStock']);
    expect(prototypesOf(page).sort()).to.eql(prototypes.sort());
  });

  it('L4 is frozen and cannot be replaced', async () => {
    const {page, TrueStock} = await openPage();
    expect(Object.isFrozen(TrueStock)).to.equal(true);
    expect(TrueStock).to.have.all.keys(
      'configure',
      'diagnose',
      'pause',
      'refresh',
      'resume',
      'stats',
      'version',
    );
    expect(Reflect.set(page, 'TrueStock', 1)).to.equal(false);
    expect(Reflect.deleteProperty(page, 'TrueStock')).to.equal(false);
    expect(page.TrueStock).to.equal(TrueStock);
    expect(TrueStock.version).to.match(/^\d+\.\d+\.\d+/);
  });

  it('has a configure() that wins over the tag', async () => {
    const {shown, TrueStock} = await openPage({low: '9'});
    expect(visibleText(shown)).to.equal('Only 4 left');
    TrueStock.configure({low: 2});
    await shown.updateComplete;
    expect(visibleText(shown)).to.equal('In stock');
    TrueStock.configure({messages: {inStock: 'Here'}});
    TrueStock.configure({messages: {lowStock: '{count}!'}});
    await shown.updateComplete;
    expect(visibleText(shown)).to.equal('Here');
    TrueStock.configure({low: 4});
    await shown.updateComplete;
    expect(visibleText(shown)).to.equal('4!');
  });

  it('takes another endpoint from configure()', async () => {
    const {room, shown, TrueStock} = await openPage();
    const other = await openRoom({30: {availability: 'out-of-stock'}});
    TrueStock.configure({endpoint: new URL(other.endpoint, location.href)});
    await until(() => shown.availability === 'out-of-stock');
    expect(await room.log()).to.have.length(1);
  });

  it('throws a TypeError for a wrong setting, and takes none', async () => {
    const {page, shown, TrueStock} = await openPage();
    const wrong: object[] = [
      {interval: 1},
      {interval: '', low: 1},
      {low: 1, interval: NaN},
      {low: -1},
      {low: 'many'},
      {low: 1, onUnknown: 'maybe'},
      {verify: 'perhaps'},
      {verify: 'constructor'},
      {endpoint: 'http://['},
      {messages: '{'},
      {hasOwnProperty: 1},
      {constructor: 1},
      {colour: 'red'},
    ];
    for (const settings of wrong) {
      const configure = () => TrueStock.configure(settings);
      expect(configure, JSON.stringify(settings)).to.throw(
        // Each page has its own value.
        (page as unknown as {TypeError: ErrorConstructor}).TypeError,
      );
    }
    await shown.updateComplete;
    expect(visibleText(shown)).to.equal('Only 4 left');
  });

  it('pauses, resumes and counts', async () => {
    const {page, room, shown, TrueStock} = await openPage();
    TrueStock.pause();
    await room.put({
      body: {version: 1, products: {30: {availability: 'out-of-stock'}}},
    });
    const later = page.document.createElement('true-stock');
    later.setAttribute('product-id', '31');
    page.document.body.append(later);
    TrueStock.resume();
    await until(() => shown.availability === 'out-of-stock');
    const urls = (await room.log()).map(({url}) => url.split('?')[1]);
    expect(urls).to.eql(['ids=30', 'ids=30,31']);
    expect(TrueStock.stats()).to.include({
      requests: 2,
      errors: 0,
      changes: 1,
      blocked: 0,
    });
    for (const value of Object.values(TrueStock.stats())) {
      expect(value).to.be.a('number');
    }
  });
});
