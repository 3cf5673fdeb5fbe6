import {expect} from 'chai';
import {describe, it} from 'node:test';
import {readProductCsv} from 'true-stock/audit';

const product = (productId: string, name: string, quantity: number) => ({
  productId,
  name,
  quantity,
  isCounted: true,
  isOnSale: true,
});

const quantitiesOf = (text: string) =>
  readProductCsv(text).counters.map(({quantity}) => quantity);

describe('readProductCsv', () => {
  for (const [name, delimiter] of Object.entries({
    comma: ',',
    semicolon: ';',
    tab: '\t',
  })) {
    it(`reads cells between ${name}s, with a BOM and quotes`, () => {
      const text =
        '\u{feff}id,name,quantity\r\n7,"Shirt ""Blue""",3\r\n8,Hat,-1\r\n';
      expect(readProductCsv(text.replaceAll(',', delimiter))).to.eql({
        counters: [product('7', 'Shirt "Blue"', 3), product('8', 'Hat', -1)],
        bad: [],
      });
    });
  }

  it('reads a delimiter, a line break and spaces in quotes', () => {
    const text = 'id,name,quantity\n7,"Shirt,\nblue" ,3\n';
    expect(readProductCsv(text).counters).to.eql([
      product('7', 'Shirt,\nblue', 3),
    ]);
  });

  it('takes the delimiter that the first line names', () => {
    expect(quantitiesOf('sep=;\r\nid;name;quantity\r\n7;a, b;3')).to.eql([3]);
  });

  it("reads the products of OpenCart's export", () => {
    const text =
      'product_id,name(en-gb),categories,model,quantity,minimum,subtract,status\n' +
      '42,Apple Cinema,"20,28",Product 15,990,2,true,true\n' +
      '47,HP LP3065,20,Product 21,1000,1,false,false\n';
    expect(readProductCsv(text).counters).to.eql([
      {...product('42', 'Apple Cinema', 990), minimum: 2},
      {
        ...product('47', 'HP LP3065', 1000),
        minimum: 1,
        isCounted: false,
        isOnSale: false,
      },
    ]);
  });

  it("reads OpenCart's tables, of products and of option values", () => {
    const products =
      '"product_id";"master_id";"model";"quantity";"subtract";"status"\n' +
      '"42";"0";"Product 15";"990";"1";"1"\n"43";"42";"";"990";"1";"1"\n';
    expect(readProductCsv(products).counters).to.eql([
      product('42', 'Product 15', 990),
      {...product('43', '43', 990), masterId: '42'},
    ]);
    const values =
      'product_option_value_id,product_option_id,product_id,option_id,quantity,subtract\n' +
      '1,217,42,5,100,0\n';
    expect(readProductCsv(values).counters).to.eql([
      {
        ...product('42', '42', 100),
        valueId: '1',
        optionId: '217',
        isCounted: false,
      },
    ]);
  });

  it('reads headings of other exports', () => {
    expect(readProductCsv('_ID_;_NAME_;_QUANTITY_\n7;Shirt;3').counters).to.eql(
      [product('7', 'Shirt', 3)],
    );
    expect(readProductCsv('SKU,Title,Qty\nA-1,Shirt,3').counters).to.eql([
      product('A-1', 'Shirt', 3),
    ]);
  });

  it('reads every fact by its own name', () => {
    const text =
      'productId,quantity,sold365,saleDays365,firstSale,lastSale,corrections365,ledgerQuantity\n' +
      '7,3,40,30,2024-01-02,2026-11-28 10:00:00,2,3\n';
    expect(readProductCsv(text).counters).to.eql([
      {
        ...product('7', '7', 3),
        sold365: 40,
        saleDays365: 30,
        firstSale: '2024-01-02',
        lastSale: '2026-11-28',
        corrections365: 2,
        ledgerQuantity: 3,
      },
    ]);
  });

  it('reads whole numbers as databases and people write them', () => {
    expect(quantitiesOf('id;quantity\n1;7\n2;7.0000\n3;7,00\n4;+7')).to.eql([
      7, 7, 7, 7,
    ]);
  });

  it('names lines that it cannot read, and reads the others', () => {
    const text = [
      'id,name,quantity,status',
      '1,Shirt,3,1',
      '2,Hat,plenty,1',
      '3,Cap',
      ',Belt,4,1',
      '',
      '5,Tie,1.5,1',
      '6,"Scarf,5,1',
      '7,Coat,6,perhaps',
      '8,Sock, red,7,1',
      '1,Shirt,9,1',
      '9,Glove,"1,000",1',
      '10,Boot,8,1',
    ].join('\n');
    const {counters, bad} = readProductCsv(text);
    expect(counters.map(({productId}) => productId)).to.eql(['1', '10']);
    expect(bad).to.eql([
      {line: 3, why: 'quantity is "plenty", which is not a whole number.'},
      {line: 4, why: 'It has no quantity.'},
      {line: 5, why: 'It has no id.'},
      {line: 7, why: 'quantity is "1.5", which is not a whole number.'},
      {line: 8, why: 'A quote is not closed.'},
      {line: 9, why: 'isOnSale is "perhaps", which is not yes or no.'},
      {line: 10, why: 'It has 5 cells, and the first line has 4.'},
      {line: 11, why: 'Line 2 has the same id.'},
      {line: 12, why: 'quantity is "1,000", which is not a whole number.'},
    ]);
  });

  it('counts lines as an editor does, after a quoted line break too', () => {
    const text = 'id,name,quantity\r\n1,"a\r\nb",3\r\n2,b,x\r\n';
    expect(readProductCsv(text).bad).to.eql([
      {line: 4, why: 'quantity is "x", which is not a whole number.'},
    ]);
  });

  it('says what a file lacks', () => {
    expect(readProductCsv('').bad[0]!.why).to.match(/product_id/);
    expect(readProductCsv('name,quantity\nShirt,3')).to.eql({
      counters: [],
      bad: [
        {
          line: 1,
          why: 'No column is called product_id, id, sku or model.',
        },
      ],
    });
    expect(readProductCsv('id,name\n1,Shirt').bad).to.eql([
      {line: 1, why: 'No column is called quantity, qty or stock.'},
    ]);
  });
});
