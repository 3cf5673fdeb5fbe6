import {expect} from 'chai';
import {waitForStock} from '../helpers/fixture.js';
import {elementIn, openFrame} from '../helpers/frame.js';
import {dataIn, schemaOrg, textsIn} from '../helpers/json-ld.js';
import {openRoom} from '../helpers/stock-room.js';
import {until} from '../helpers/until.js';

const recordOf = (availability: string) => ({
  body: {version: 1, products: {42: {availability}}},
});

describe('structured data under a strict content security policy', () => {
  it('L2 L7 is followed and given back', async () => {
    const page = await openFrame({url: '/test/embed/csp/json-ld.html'});
    const {violations} = page as unknown as {violations: string[]};
    const {document, TrueStock} = page;
    const before = textsIn(document);
    const {endpoint, put} = await openRoom({});
    await put(recordOf('out-of-stock'));
    TrueStock!.configure({endpoint: new URL(endpoint, location.href)});
    await waitForStock(await elementIn(page));
    // What corrects it is a file that this policy must allow.
    const link = document.querySelector('link')!;
    await until(() => link.href === schemaOrg('OutOfStock'));
    expect(dataIn(document)).to.have.nested.property(
      '[0].offers.availability',
      schemaOrg('OutOfStock'),
    );
    await put(recordOf('in-stock'));
    await TrueStock!.refresh();
    await until(() => link.href === schemaOrg('InStock'));
    expect(textsIn(document)).to.eql(before);
    // Firefox 153 reports a data block's new text as if it were a script, but
    // writes it, as the lines above show.
    const others = violations.filter(
      (violation) => !violation.includes('trusted-types'),
    );
    expect(others.join('; ')).to.equal('');
  });
});
