import {expect} from 'chai';
import {describe, it} from 'node:test';
import {
  respondWithStock,
  type MockRequest,
} from '../../../demo/mock/mock-endpoint.js';
import {DEFAULT_SETTINGS} from '../../../demo/mock/stock-rules.js';
import {createMockShop} from '../../helpers/create-mock-shop.js';

const NOW_MS = Date.UTC(2026, 10, 2, 12, 0, 0, 700);

function ask(
  query: string,
  {shop = createMockShop(), ...request}: Partial<MockRequest> & AskOptions = {},
) {
  const answer = respondWithStock(
    shop,
    {method: 'GET', url: `https://shop.test/stock?${query}`, ...request},
    DEFAULT_SETTINGS,
    NOW_MS,
  );
  return {...answer, json: answer.body === '' ? null : JSON.parse(answer.body)};
}

interface AskOptions {
  shop?: ReturnType<typeof createMockShop>;
}

const recordOf = (id: string, shop = createMockShop()) =>
  ask(`ids=${id}`, {shop}).json.products[id];

const verdictOn = (want: string) => {
  const id = want.split(':')[0] ?? '';
  return ask(`ids=${id}&want=${want}`).json.want[id];
};

describe('the mock endpoint: records', () => {
  it('answers each id asked for, and no other', () => {
    const {json} = ask('ids=30,31,777');
    expect(json.version).to.equal(1);
    expect(Object.keys(json.products)).to.eql(['30', '31', '777']);
  });

  it('tells a number only up to the disclosure limit', () => {
    expect(recordOf('30')).to.eql({availability: 'low-stock', left: 3});
    expect(recordOf('31')).to.eql({availability: 'in-stock', left: 10});
    expect(recordOf('32')).to.eql({availability: 'in-stock'});
  });

  it('never tells or limits by a placeholder', () => {
    expect(recordOf('33')).to.eql({availability: 'in-stock'});
  });

  it('calls an oversold product out of stock with none left', () => {
    expect(recordOf('34')).to.eql({availability: 'out-of-stock', left: 0});
  });

  it('prints sizes as counted, sold out, or not limited', () => {
    expect(recordOf('35').options).to.eql({
      '224': {'12': 0, '13': 4, '14': null, '15': null},
    });
  });

  it('prints a minimum above one', () => {
    expect(recordOf('36').minimum).to.equal(2);
  });

  it('words a backorder, and only while it is one', () => {
    const shop = createMockShop();
    expect(recordOf('37', shop)).to.eql({
      availability: 'backorder',
      label: 'Ships later',
    });
    shop.update('37', {quantity: 4});
    expect(recordOf('37', shop)).to.eql({availability: 'in-stock'});
  });

  it('calls hidden and unknown products unavailable', () => {
    expect(recordOf('38')).to.eql({availability: 'unavailable'});
    expect(recordOf('777')).to.eql({availability: 'unavailable'});
  });

  it('passes on the pace that the shop wishes for', () => {
    const request = {method: 'GET', url: 'https://shop.test/stock?ids=30'};
    const settings = {...DEFAULT_SETTINGS, refresh: -1};
    const answer = respondWithStock(
      createMockShop(),
      request,
      settings,
      NOW_MS,
    );
    expect(JSON.parse(answer.body).refresh).to.equal(-1);
  });
});

describe('the mock endpoint: verify', () => {
  const cases: ReadonlyArray<[want: string, verdict: object]> = [
    ['30:3', {ok: true}],
    ['30:4', {ok: false, reason: 'too-few', left: 3}],
    ['32:10', {ok: true}],
    ['32:11', {ok: 'unknown'}],
    ['32:99', {ok: 'unknown'}],
    ['33:5000', {ok: 'unknown'}],
    ['34:1', {ok: false, reason: 'out-of-stock', left: 0}],
    ['35:1:224-13', {ok: true}],
    ['35:1:224-12', {ok: false, reason: 'option-out-of-stock', left: 0}],
    ['35:1:224-99', {ok: false, reason: 'option-out-of-stock', left: 0}],
    ['35:5:224-13', {ok: false, reason: 'too-few', left: 4}],
    ['35:3:224-13,35:2:224-13', {ok: false, reason: 'too-few', left: 4}],
    ['36:1', {ok: false, reason: 'minimum'}],
    ['37:7', {ok: true}],
    ['38:1', {ok: false, reason: 'unavailable'}],
  ];
  for (const [want, verdict] of cases) {
    it(`${want} → ${JSON.stringify(verdict)}`, () => {
      expect(verdictOn(want)).to.eql(verdict);
    });
  }

  it('is never cached', () => {
    const {headers} = ask('ids=30&want=30:1');
    expect(headers['Cache-Control']).to.equal('no-store');
  });
});

describe('the mock endpoint: headers', () => {
  it('says when the stock was read, and lets caches share it', () => {
    const {headers} = ask('ids=30');
    expect(headers['Content-Type']).to.equal('application/json');
    expect(headers['Stock-As-Of']).to.equal(String(Math.floor(NOW_MS / 1000)));
    expect(headers['Cache-Control']).to.match(/^public, max-age=0, s-maxage=2/);
  });

  it('answers 304 while nothing that a shopper sees has changed', () => {
    const shop = createMockShop();
    const ifNoneMatch = ask('ids=32', {shop}).headers['ETag'] ?? '';
    shop.sell('32');
    expect(ask('ids=32', {shop, ifNoneMatch}).status).to.equal(304);
    shop.update('32', {quantity: 2});
    expect(ask('ids=32', {shop, ifNoneMatch}).status).to.equal(200);
  });

  it('answers HEAD without a body', () => {
    const {status, body} = ask('ids=30', {method: 'HEAD'});
    expect([status, body]).to.eql([200, '']);
  });
});

describe('the mock endpoint: ids', () => {
  it('takes any id: by number first, then by code units', () => {
    const ids = '0,7,007,30,44012345678901,90071992547409930,A-1,_,a.b~c';
    // As code units: 007 before 7.
    expect(ask(`ids=${ids}`).status).to.equal(400);
    const right = ids.replace('7,007', '007,7');
    expect(Object.keys(ask(`ids=${right}`).json.products)).to.have.length(9);
  });

  it('verifies a product and option values of any id', () => {
    const shop = createMockShop();
    const values = [{id: 'XL', name: 'XL', quantity: 0, subtract: true}];
    shop.load([
      {
        ...shop.product('30')!,
        id: 'mug.blue-2~x',
        options: [{id: 'size_1', name: 'Size', values}],
      },
    ]);
    const {json} = ask('ids=mug.blue-2~x&want=mug.blue-2~x:1:size_1-XL', {
      shop,
    });
    expect(json.want['mug.blue-2~x']).to.eql({
      ok: false,
      reason: 'option-out-of-stock',
      left: 0,
    });
  });

  it('takes the language last, or with the address of the endpoint', () => {
    for (const query of [
      'ids=30&lang=de',
      'ids=30&want=30:1&lang=de',
      'lang=de&ids=30',
      'lang=de&ids=30&want=30:1',
    ]) {
      expect(ask(query).status, query).to.equal(200);
    }
  });
});

describe('the mock endpoint: wrong requests', () => {
  const hundredAndOne = Array.from({length: 101}, (_, i) => i + 1).join();
  const cases: ReadonlyArray<[query: string, parameter: string]> = [
    ['', 'ids'],
    ['ids=', 'ids'],
    ['ids=1,', 'ids'],
    ['ids=1;2', 'ids'],
    ['ids=1/2', 'ids'],
    [`ids=${'x'.repeat(65)}`, 'ids'],
    ['ids=2,1', 'ids'],
    ['ids=1,1', 'ids'],
    ['ids=b,a', 'ids'],
    ['ids=a,1', 'ids'],
    ['ids=7,007', 'ids'],
    ['ids=90071992547409931,90071992547409930', 'ids'],
    ['ids=30,31&', ''],
    ['&ids=30', ''],
    ['ids=%33%30,31', 'ids'],
    ['ids=30%2C31', 'ids'],
    ['%69ds=30', '%69ds'],
    ['want=30:1&ids=30', 'want'],
    ['ids=30&lang=de&want=30:1', 'ids'],
    ['lang=de&want=30:1&ids=30', 'lang'],
    [`ids=${hundredAndOne}`, 'ids'],
    ['ids=1&ids=2', 'ids'],
    ['ids=1&debug=1', 'debug'],
    ['ids=30&want=', 'want'],
    ['ids=30&want=30', 'want'],
    ['ids=30&want=30:0', 'want'],
    ['ids=30&want=30:-1', 'want'],
    ['ids=30&want=30:1:224', 'want'],
    ['ids=30&want=31:1', 'want'],
    [`ids=30&want=${'30:1,'.repeat(20)}30:1`, 'want'],
    ['ids=30&lang=%3Cb%3E', 'lang'],
  ];
  for (const [query, parameter] of cases) {
    it(`400 names "${parameter}" for ?${query.slice(0, 40)}`, () => {
      const {status, headers, json} = ask(query);
      expect(status).to.equal(400);
      expect(headers['Content-Type']).to.equal('application/problem+json');
      expect(json).to.include({status: 400, parameter});
      expect(json.detail).to.include(`"${parameter}"`);
    });
  }

  it('405 says which methods are answered', () => {
    const {status, headers} = ask('ids=30', {method: 'POST'});
    expect([status, headers['Allow']]).to.eql([405, 'GET, HEAD']);
  });
});
