import {expect} from 'chai';
import {waitForStock} from '../helpers/fixture.js';
import {elementIn, openFrame} from '../helpers/frame.js';
import {openRoom} from '../helpers/stock-room.js';
import {visibleText} from '../helpers/visible-text.js';
import {until} from '../helpers/until.js';

const ROOM = {30: {availability: 'low-stock', left: 3}};
const SCRIPT = '/dist/true-stock.min.js';
const BODY = '<true-stock product-id="30">Server</true-stock>';

describe('the script tag', () => {
  it('G1 keeps its settings as a module', async () => {
    const {endpoint} = await openRoom(ROOM);
    const page = await openFrame({
      html: `<script type="module" src="${SCRIPT}" data-endpoint="${endpoint}"></script>${BODY}`,
    });
    const shown = await waitForStock(await elementIn(page));
    expect(visibleText(shown)).to.equal('Only 3 left');
  });

  it('G1 is never mistaken for an image of its name', async () => {
    const {endpoint} = await openRoom(ROOM);
    const page = await openFrame({
      html: `<!doctype html><html lang="de"><body>
        <img name="currentScript" src="/evil/x.png" data-endpoint="/evil/stock" alt="">
        ${BODY}<script src="${SCRIPT}" data-endpoint="${endpoint}"></script>`,
    });
    const shown = await waitForStock(await elementIn(page));
    await until(() => visibleText(shown) === 'Nur noch 3 Stück auf Lager');
    const asked = page.performance
      .getEntriesByType('resource')
      .filter(({name}) => /\/evil\/(?!x\.png)/.test(name));
    expect(asked).to.eql([]);
  });

  it('G1 starts beside an element with the id of its global', async () => {
    const {endpoint} = await openRoom(ROOM);
    const page = await openFrame({
      html: `<a id="TrueStock"></a>${BODY}
        <script src="${SCRIPT}" data-endpoint="${endpoint}"></script>`,
    });
    const shown = await waitForStock(await elementIn(page));
    expect(visibleText(shown)).to.equal('Only 3 left');
    expect(page.TrueStock!.version).to.match(/^\d/);
  });
});
