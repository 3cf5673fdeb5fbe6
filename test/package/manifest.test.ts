import {expect} from 'chai';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {runNode} from '../helpers/run-node.js';

const read = (path: string) =>
  readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

const readJson = <Value>(path: string) => JSON.parse(read(path)) as Value;

interface Named {
  name: string;
  description?: string;
  type?: {text: string};
}

interface Declaration extends Record<string, unknown> {
  tagName: string;
  attributes: Named[];
  members: Named[];
  events: Named[];
  slots: Named[];
  cssParts: Named[];
  cssProperties: Named[];
}

const manifest = readJson<{
  modules: {path: string; declarations: Declaration[]}[];
}>('dist/custom-elements.json');
const [element] = manifest.modules.flatMap(({declarations}) => declarations);

const names = (items: Named[]) => items.map(({name}) => name).toSorted();

/** Names in the class comment. */
const inComment = (tag: string) =>
  [
    ...read('src/element/true-stock-element.ts').matchAll(
      new RegExp(`^ \\* @${tag} (?:\\{[^}]*\\} )?([\\w-]*)`, 'gm'),
    ),
  ]
    .map(([, name]) => (name === '-' ? '' : name!))
    .toSorted();

/** Where each of them is said, too. */
const KINDS = {
  attributes: 'attr',
  events: 'fires',
  slots: 'slot',
  cssParts: 'csspart',
  cssProperties: 'cssproperty',
} as const;

describe('custom-elements.json', () => {
  for (const [kind, tag] of Object.entries(KINDS)) {
    it(`has the ${kind} of the class comment`, () => {
      const found = names(element![kind as keyof typeof KINDS]);
      expect(found.length).to.be.greaterThan(2);
      expect(found).to.eql(inComment(tag));
    });
  }

  it('has what the class has, and nothing that is its own affair', async () => {
    const members = names(element!.members);
    const printed = await runNode(
      "const {TrueStockElement: Element} = await import('true-stock');" +
        'const {observedAttributes: observed, prototype} = Element;' +
        `const there = ${JSON.stringify(members)}.filter((it) => it in prototype);` +
        'console.log(JSON.stringify({observed, there}));',
    );
    const {observed, there} = JSON.parse(printed) as Record<string, string[]>;
    expect(names(element!.attributes)).to.include.members(observed!);
    expect(there).to.eql(members);
    expect(members).to.include.members(['availability', 'refresh', 'snapshot']);
  });

  it('names every colour of the styles', () => {
    const source = read('src/element/styles.ts');
    const [, colors] = /COLORS = \{(.*?)\}/s.exec(source)!;
    const states = [...colors!.matchAll(/^ {2}'?([\w-]+)'?:/gm)];
    expect(states.length).to.equal(5);
    expect(names(element!.cssProperties)).to.include.members(
      states.map(([, state]) => `--true-stock-color-${state}`),
    );
  });

  it('says where the class and its definition are', () => {
    const paths = manifest.modules.map(({path}) => path);
    expect(paths).to.eql(['dist/index.js', 'dist/define.js']);
  });
});

describe('editor data', () => {
  it('for VS Code has the attributes and their values', () => {
    const {tags} = readJson<{
      tags: {name: string; attributes: (Named & {values?: Named[]})[]}[];
    }>('dist/vscode.html-custom-data.json');
    const [tag, ...others] = tags;
    expect(others).to.eql([]);
    expect(tag!.name).to.equal('true-stock');
    expect(names(tag!.attributes)).to.eql(names(element!.attributes));
    const onUnknown = tag!.attributes.find(({name}) => name === 'on-unknown');
    expect(names(onUnknown!.values!)).to.eql(['allow', 'block']);
  });

  it('for JetBrains has the same, and slots, parts and events', () => {
    const {name, version, contributions} = readJson<{
      name: string;
      version: string;
      contributions: {
        html: {
          elements: (Record<'attributes' | 'slots', Named[]> & {
            js: Record<'events' | 'properties', Named[]>;
            css: Record<'parts' | 'properties', Named[]>;
          })[];
        };
      };
    }>('dist/web-types.json');
    const about = readJson<{name: string; version: string}>('package.json');
    expect({name, version}).to.eql({name: about.name, version: about.version});
    const [{attributes, slots, js, css}] = contributions.html.elements as [
      (typeof contributions.html.elements)[0],
    ];
    expect(names(attributes)).to.eql(names(element!.attributes));
    expect(names(slots)).to.eql(names(element!.slots));
    expect(names(js.events)).to.eql(names(element!.events));
    expect(names(css.parts)).to.eql(names(element!.cssParts));
    expect(names(css.properties)).to.eql(names(element!.cssProperties));
    expect(names(js.properties)).to.include('productId');
  });
});
