import {execFile} from 'node:child_process';
import {promisify} from 'node:util';

const compile = async (folder, config, ...options) => {
  const compiler = 'node_modules/typescript/bin/tsc';
  const args = [compiler, '-p', config, ...options];
  try {
    await promisify(execFile)(process.execPath, args, {cwd: folder});
  } catch (error) {
    throw new Error(`${args.join(' ')}: ${error.stdout}`, {cause: error});
  }
};

/** In strict TypeScript, with React 19, React 18 and Vue 3. */
export const check = async ({folder}) => {
  await compile(folder, 'tsconfig.json');
  await compile(folder, 'tsconfig.json', '--module', 'node16');
  const bundler = ['--module', 'esnext', '--moduleResolution', 'bundler'];
  await compile(folder, 'tsconfig.json', ...bundler);
  await compile(folder, 'tsconfig.react-18.json');
};
