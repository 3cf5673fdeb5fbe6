import {expect} from 'chai';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {Engine, type Program} from 'php-parser';
import {findLater, findOld} from './later.js';

const FOLDER = new URL('../../../../opencart/', import.meta.url);
const VERSIONS = ['7.3', '7.4', '8.0', '8.1', '8.2', '8.3', '8.4'];

/** The first version that each folder promises; the tests run on one alone. */
const FLOORS: Readonly<Record<string, string>> = {
  admin: '7.3',
  catalog: '7.3',
  language: '7.3',
  shared: '7.3',
  3: '7.3',
  4: '8.0',
};

const parse = (code: string, version: string): Program =>
  new Engine({
    parser: {version, extractDoc: false, suppressErrors: false},
    ast: {withPositions: true},
  }).parseCode(code, 'file.php');

const filesIn = (folder: string): string[] =>
  readdirSync(new URL(`${folder}/`, FOLDER), {recursive: true})
    .map((name) => `${folder}/${String(name)}`)
    .filter((name) => name.endsWith('.php'));

describe('the PHP of the extension', () => {
  for (const [folder, floor] of Object.entries(FLOORS)) {
    for (const file of filesIn(folder)) {
      const code = readFileSync(new URL(file, FOLDER), 'utf8');
      it(`runs from PHP ${floor} to 8.4: ${file}`, () => {
        for (const version of VERSIONS.slice(VERSIONS.indexOf(floor))) {
          expect(() => parse(code, version), version).to.not.throw();
        }
        const tree = parse(code, '8.4');
        expect(
          findLater(tree).filter(({since}) => since > Number(floor)),
        ).to.eql([]);
        expect(findOld(tree)).to.eql([]);
      });
    }
  }
});

/** What came with a version, or goes with 8.4. */
const LATER: Readonly<Record<string, string>> = {
  '$f = fn ($x) => $x;': '7.4',
  '$a ??= 1;': '7.4',
  '$a = [...$b];': '7.4',
  '$a = 1_000;': '7.4',
  'class A { private int $a; }': '7.4',
  'mb_str_split("a");': '7.4',
  'class A { function __construct(private $a) {} }': '8.0',
  'function f(int|string $a) {}': '8.0',
  'function f(): static {}': '8.0',
  'function f(mixed $a) {}': '8.0',
  '$a = match (1) { 1 => 2 };': '8.0',
  '$a?->b();': '8.0',
  'f(a: 1);': '8.0',
  'try {} catch (E) {}': '8.0',
  'function f($a,) {}': '8.0',
  '\\str_contains("a", "b");': '8.0',
  'enum A { case B; }': '8.1',
  '$a = 0o17;': '8.1',
  'function f($a = new B()) {}': '8.1',
  '$f = strlen(...);': '8.1',
  'array_is_list([]);': '8.1',
  'readonly class A {}': '8.2',
  'json_validate("1");': '8.3',
  'array_find([], "f");': '8.4',
};

describe('what came with a version of PHP', () => {
  const isIn = (code: string, version: string): boolean => {
    try {
      const later = findLater(parse(`<?php ${code}`, version));
      return later.every(({since}) => since <= Number(version));
    } catch {
      return false;
    }
  };

  for (const [code, since] of Object.entries(LATER)) {
    it(`${since}: ${code}`, () => {
      const before = VERSIONS[VERSIONS.indexOf(since) - 1]!;
      expect([isIn(code, before), isIn(code, since)]).to.eql([false, true]);
    });
  }

  for (const code of [
    'utf8_encode("a");',
    '\\strftime("%Y");',
    'function f(A $a = null) {}',
  ]) {
    it(`8.4 calls it old: ${code}`, () => {
      expect(findOld(parse(`<?php ${code}`, '8.4'))).to.have.length(1);
    });
  }
});
