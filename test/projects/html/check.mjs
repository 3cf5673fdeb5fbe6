import assert from 'node:assert/strict';

/** One tag, one element; the words come from beside the script. */
export const check = async ({folder, serveShop, visit}) => {
  const origin = await serveShop(folder);
  const {text, reason} = await visit(`${origin}/`);
  assert.equal(text, 'Ausverkauft');
  assert.equal(reason, 'Ausverkauft');
};
