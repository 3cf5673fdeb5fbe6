import {execFile} from 'node:child_process';
import {promisify} from 'node:util';

const compile = async (folder, config) => {
  const compiler = 'node_modules/typescript/bin/tsc';
  try {
    await promisify(execFile)(process.execPath, [compiler, '-p', config], {
      cwd: folder,
    });
  } catch (error) {
    throw new Error(`${config}: ${error.stdout}`, {cause: error});
  }
};

/** In strict TypeScript, with React 19, React 18 and Vue 3. */
export const check = async ({folder}) => {
  await compile(folder, 'tsconfig.json');
  await compile(folder, 'tsconfig.react-18.json');
};
