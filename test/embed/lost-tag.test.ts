import {expect} from 'chai';
import {openFrame} from '../helpers/frame.js';
import {until} from '../helpers/until.js';

const SCRIPT = '/dist/true-stock.min.js';
const BODY = '<true-stock product-id="30">Server</true-stock>';

describe('a tag whose attributes do not reach the script', () => {
  it('G1 is named by diagnose() once the script is part of another file', async () => {
    const page = await openFrame({html: BODY});
    const script = page.document.createElement('script');
    const source = await (await fetch(SCRIPT)).text();
    const joined = new Blob([source], {type: 'text/javascript'});
    script.src = URL.createObjectURL(joined);
    page.document.head.append(script);
    await until(() => page.TrueStock);
    let said = '';
    await page.TrueStock!.diagnose().catch((error: Error) => {
      said = error.message;
    });
    expect(said).to.include('data-endpoint');
  });
});
