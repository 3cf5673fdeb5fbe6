import {expect} from 'chai';
import {configure} from 'true-stock';
import 'true-stock/define';
import {liveRegionsOf} from '../helpers/live-regions.js';
import {
  openWithScreenReader,
  productHtml,
} from '../helpers/open-with-screen-reader.js';

describe('L5 announcements', () => {
  it('L5 says a change once, politely, with the product’s name', async () => {
    const {ask, heard, shop} = await openWithScreenReader(
      productHtml('Field camera', '30'),
    );
    expect(heard).to.eql([]);
    shop.update('30', {quantity: 0});
    await ask();
    expect(heard).to.eql(['Field camera: Out of stock']);
    await ask();
    expect(heard).to.have.length(1);
    shop.update('30', {quantity: 40});
    await ask();
    expect(heard.slice(1)).to.eql(['Field camera: In stock']);
  });

  it('L5 has one polite region for all elements', async () => {
    await openWithScreenReader(
      productHtml('One', '30') +
        productHtml('Two', '31') +
        productHtml('Three', '32'),
    );
    const [region, ...others] = liveRegionsOf(document);
    expect(others).to.eql([]);
    expect(region?.textContent).to.equal('');
    const live = region?.getAttribute('aria-live');
    expect(region?.role === 'status' || live === 'polite').to.equal(true);
    expect(live ?? 'polite').to.equal('polite');
    // Hidden from the eye alone: a region that is not rendered is mute.
    const {display, position, visibility} = getComputedStyle(region!);
    expect([display, visibility]).to.eql(['block', 'visible']);
    expect(position).to.match(/absolute|fixed/);
    const {scrollWidth} = document.documentElement;
    region!.textContent = 'words '.repeat(200);
    expect(document.documentElement.scrollWidth).to.equal(scrollWidth);
  });

  it('L5 takes the region away with the last element', async () => {
    const {elements} = await openWithScreenReader(
      productHtml('One', '30') + productHtml('Two', '31'),
    );
    elements[0]!.remove();
    expect(liveRegionsOf(document)).to.have.length(1);
    elements[1]!.remove();
    expect(liveRegionsOf(document)).to.eql([]);
  });

  it('L5 speaks once for two elements of one product', async () => {
    const {ask, heard, shop} = await openWithScreenReader(
      `<h1>Field camera</h1><div><true-stock product-id="30" announce></true-stock></div>
      <p><true-stock product-id="30" announce></true-stock></p>`,
    );
    shop.update('30', {quantity: 0});
    await ask();
    expect(heard).to.eql(['Field camera: Out of stock']);
  });

  it('L5 speaks once for one product under two headings', async () => {
    const {ask, heard, shop} = await openWithScreenReader(
      productHtml('Field camera', '30') +
        productHtml('Field camera, in the sticky bar', '30'),
    );
    shop.update('30', {quantity: 0});
    await ask();
    expect(heard).to.have.length(1);
    expect(heard[0]!.match(/Out of stock/g)).to.have.length(1);
  });

  it('L5 counts products of one name each', async () => {
    const ids = ['30', '31', '32'];
    const {ask, heard, shop} = await openWithScreenReader(
      ids.map((id) => productHtml('Gift card', id)).join(''),
    );
    for (const id of ids) shop.update(id, {quantity: 0});
    await ask();
    expect(heard).to.eql(['3 products are now sold out']);
  });

  it('L5 says many that sold out at once as one sentence', async () => {
    const ids = ['30', '31', '32', '36'];
    const {ask, heard, shop} = await openWithScreenReader(
      ids.map((id) => productHtml(`Product ${id}`, id)).join(''),
    );
    for (const id of ids.slice(0, 3)) shop.update(id, {quantity: 0});
    await ask();
    expect(heard).to.eql(['3 products are now sold out']);
  });

  it('L5 speaks in the shop’s words, which are text', async () => {
    const {ask, heard, shop} = await openWithScreenReader(
      productHtml('<i>One</i> & two', '30'),
    );
    shop.update('30', {quantity: 0, backorder: true, label: '<b>Later</b>'});
    await ask();
    expect(heard).to.eql(['One & two: <b>Later</b>']);
    expect(liveRegionsOf(document)[0]?.children).to.have.length(0);
  });

  it('L5 speaks in the page’s language', async () => {
    configure({messages: {soldOutMany: {other: 'نفد {count}'}}});
    const ids = ['30', '31', '32'];
    const {ask, heard, shop} = await openWithScreenReader(
      `<div lang="ar-EG">${ids.map((id) => productHtml(id, id)).join('')}</div>`,
    );
    for (const id of ids) shop.update(id, {quantity: 0});
    await ask();
    expect(heard).to.eql(['نفد ٣']);
    configure({messages: {soldOutMany: '{count} products are now sold out'}});
  });

  it('L5 `announce` can be set and taken away later', async () => {
    const {ask, element, heard, shop} = await openWithScreenReader(
      productHtml('One', '30', ''),
    );
    element.announce = true;
    await ask();
    shop.update('30', {quantity: 0});
    await ask();
    expect(heard).to.eql(['One: Out of stock']);
    element.announce = false;
    await ask();
    expect(liveRegionsOf(document)).to.eql([]);
  });
});
