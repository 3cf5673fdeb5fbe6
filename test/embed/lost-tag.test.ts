import {expect} from 'chai';
import {findingsOf} from '../helpers/diagnosed-shop.js';
import {waitForStock} from '../helpers/fixture.js';
import {elementIn, openFrame} from '../helpers/frame.js';
import {openRoom} from '../helpers/stock-room.js';
import {visibleText} from '../helpers/visible-text.js';
import {until} from '../helpers/until.js';

const SCRIPT = '/dist/true-stock.min.js';
const BODY = '<true-stock product-id="30">Server</true-stock>';

/** Runs a script that waits as `[type=lazy]`, with these of its attributes. */
const RUN_LATER = (names: string) =>
  `<script>addEventListener('load', () => {
    const old = document.querySelector('[type=lazy]');
    const script = document.createElement('script');
    for (const {name, value} of old.attributes) {
      if (name !== 'type' && /${names}/.test(name))
        script.setAttribute(name.replace('data-src', 'src'), value);
    }
    old.after(script);
  })</script>`;

/** What optimizers, consent managers and tag managers make of the tag. */
const PAGES: Record<string, (endpoint: string) => string> = {
  'is async': (endpoint) =>
    `<script async src="${SCRIPT}" data-endpoint="${endpoint}"></script>${BODY}`,
  'is a module beside a tag of another maker': (endpoint) =>
    `<script type="text/plain" data-endpoint="/other"></script>${BODY}
    <script type="module" src="${SCRIPT}" data-endpoint="${endpoint}"></script>`,
  'waits for consent': (endpoint) =>
    `<script type="lazy" data-src="${SCRIPT}" data-endpoint="${endpoint}"></script>
    ${BODY}${RUN_LATER('.')}`,
  'is added by a tag manager': (endpoint) =>
    `${BODY}<script>
      const script = document.createElement('script');
      script.dataset.endpoint = '${endpoint}';
      script.src = '${SCRIPT}';
      document.head.append(script);
    </script>`,
  'is there twice': (endpoint) =>
    `<script src="${SCRIPT}" data-endpoint="${endpoint}"></script>${BODY}
    <script src="${SCRIPT}?2" data-endpoint="/other"></script>`,
};

describe('a script tag that', () => {
  for (const [what, html] of Object.entries(PAGES)) {
    it(`G1 ${what} keeps its settings`, async () => {
      const {endpoint} = await openRoom({
        30: {availability: 'low-stock', left: 3},
      });
      const page = await openFrame({
        html: `<!doctype html><body>${html(endpoint)}`,
      });
      await until(() => page.TrueStock);
      const shown = await waitForStock(await elementIn(page));
      expect(visibleText(shown)).to.equal('Only 3 left');
      expect((await findingsOf(page)).of.Endpoint!.state).to.equal('good');
    });
  }

  it('L8 lost its settings to a consent manager is named', async () => {
    const page = await openFrame({
      html: `<!doctype html><body>
        <script type="lazy" data-src="${SCRIPT}" data-endpoint="/stock"></script>
        ${BODY}${RUN_LATER('^data-src$')}`,
    });
    await until(() => page.TrueStock);
    const {Endpoint} = (await findingsOf(page)).of;
    expect(Endpoint).to.include({state: 'bad'});
    expect(Endpoint!.found).to.include('another tag has data-endpoint');
    expect(Endpoint!.mend).to.include('consent');
    expect(visibleText(await elementIn(page))).to.equal('Server');
  });

  it('L8 is part of another file is named', async () => {
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
