import {expect} from 'chai';
import {version} from '../../src/page/version.js';
import {SCRIPT} from './frame.js';

/** The URL of an older build of the script, as from another extension. */
export async function createOlderBuild(older: string): Promise<string> {
  const source = await (await fetch(SCRIPT)).text();
  expect(source).to.include(version);
  const text = source.replaceAll(version, older);
  return URL.createObjectURL(new Blob([text], {type: 'text/javascript'}));
}
