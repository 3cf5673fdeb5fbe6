import {expect} from 'chai';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {Engine} from 'php-parser';
import {findFaults, isSql, textsIn, type Text} from './sql.js';

const FOLDER = new URL('../../../../opencart/', import.meta.url);

const sqlOf = (code: string): Text[] =>
  [
    ...textsIn(
      new Engine({
        parser: {version: '8.4', extractDoc: false, suppressErrors: false},
        ast: {withPositions: true},
      }).parseCode(code, 'file.php'),
    ),
  ].filter(isSql);

const faultsIn = (code: string): string[] =>
  sqlOf(code).flatMap((text) => findFaults(text));

const files = ['shared', '3', '4'].flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, FOLDER), {recursive: true})
    .map((name) => `${folder}/${String(name)}`)
    .filter((name) => name.endsWith('.php') && !name.includes('/language/')),
);

describe('the SQL of the extension', () => {
  it('is found', () => {
    const found = files.flatMap((file) =>
      sqlOf(readFileSync(new URL(file, FOLDER), 'utf8')),
    );
    const statements = found.filter(({text}) =>
      /^(?:INSERT|UPDATE|DELETE|REPLACE|CREATE|DROP)\b/.test(text),
    );
    expect(statements.length).to.be.greaterThan(40);
  });

  for (const file of files) {
    const texts = sqlOf(readFileSync(new URL(file, FOLDER), 'utf8'));
    if (texts.length === 0) continue;
    it(`runs on MySQL 5.7 and MariaDB 10.3 and later: ${file}`, () => {
      const faults = texts.flatMap((text) =>
        findFaults(text).map((fault) => `${fault} in line ${text.line}`),
      );
      expect(faults).to.eql([]);
    });
  }
});

/** What one of the servers does not have, or not in each of its modes. */
const FAULTS: Readonly<Record<string, string>> = {
  '\'`kind` = "review"\'': 'a text in double quotes (ANSI_QUOTES)',
  '" AND `kind` = \\"$kind\\""': 'a text in double quotes (ANSI_QUOTES)',
  "'`first` || `last`'": '|| (PIPES_AS_CONCAT)',
  "'SELECT COUNT (*)'": 'a space after COUNT',
  "'SELECT ROW_NUMBER() OVER (ORDER BY `id`)'": 'ROW_NUMBER',
  "'SELECT row_number() AS `number`'": 'row_number',
  "'`id` FROM ' . $table . ' FOR UPDATE SKIP LOCKED'": 'SKIP',
  '"WITH h AS (SELECT 1) SELECT * FROM h"': 'WITH',
  '"INSERT INTO $table (`a`) VALUES (1) RETURNING `a`"': 'RETURNING',
  '"`id` FROM $table rank"': 'rank',
  '"SUM(`a`) AS groups"': 'groups',
  "'SELECT ANY_VALUE(`a`)'": 'ANY_VALUE',
  "'SELECT 1 EXCEPT SELECT 2'": 'EXCEPT',
};

describe('SQL that some server refuses', () => {
  for (const [php, fault] of Object.entries(FAULTS)) {
    it(`is found: ${php}`, () => {
      expect(faultsIn(`<?php f(${php});`)).to.include(fault);
    });
  }

  it('is not in what every server takes', () => {
    const php =
      '"`a`, COUNT(*) AS `rank` FROM $table h WHERE h.`b` = \'\\"RANK\\"\'"';
    expect(faultsIn(`<?php f(${php.replaceAll('\\"', '')});`)).to.eql([]);
  });
});
