// The admin over HTTP, as an owner's browser uses it: OpenCart 3 and 4 differ
// in their routes and responses.
import {basename} from 'node:path';

import {createSession} from '../http/create-session.mjs';
import {ADMIN} from '../shop/create-shop.mjs';
import {isFour} from '../shop/versions.mjs';
import {readForm} from './read-form.mjs';

const NAME = 'True Stock';
const PREFIX = 'module_true_stock_';

const found = (pattern, text, what) => {
  const [, value] = pattern.exec(text) ?? [];
  if (!value) throw new Error(`No ${what} in: ${text.slice(0, 500)}`);
  return value;
};

const logIn = async (shop, session, user) => {
  const login = 'admin/index.php?route=common/login';
  if (!isFour(shop)) {
    const {headers} = await session.post(login, user);
    const location = headers.get('location') ?? '';
    return found(/user_token=(\w+)/, location, 'user token');
  }
  const {text} = await session.get(login);
  const token = found(/login_token=([0-9a-f]+)/, text, 'login token');
  const answer = await session.post(
    `${login}.login&login_token=${token}`,
    user,
  );
  return found(/user_token=([0-9a-f]+)/, answer.text, 'user token');
};

/** Throws when the response reports an error. */
const parse = ({text}) => {
  const answer = JSON.parse(text);
  if (answer.error) throw new Error(JSON.stringify(answer.error));
  return answer;
};

const zipField = (name, bytes) => {
  const form = new FormData();
  form.append('file', new Blob([bytes]), basename(name));
  return form;
};

/** The routes of each family. */
const ROUTES = {
  three: {
    module: 'extension/module/true_stock',
    save: 'extension/module/true_stock',
    install: 'extension/extension/module/install&extension=true_stock',
    uninstall: 'extension/extension/module/uninstall&extension=true_stock',
    upload: 'marketplace/installer/upload',
  },
  four: {
    module: 'extension/true_stock/module/true_stock',
    save: 'extension/true_stock/module/true_stock.save',
    install: 'extension/module.install&extension=true_stock&code=true_stock',
    uninstall:
      'extension/module.uninstall&extension=true_stock&code=true_stock',
    upload: 'marketplace/installer.upload',
  },
};

/** Follows the chain of `next` links that the installer returns. */
const follow = async (session, answer) => {
  let step = answer;
  while (step.next) {
    const next = new URL(step.next.replaceAll('&amp;', '&'), session.url);
    step = parse(await session.get(`${next.pathname}${next.search}`));
  }
};

const uploadsOf = async (shop) => {
  const rows = await shop.query(
    'SELECT extension_install_id AS id FROM oc_extension_install ' +
      (isFour(shop) ? `WHERE name = '${NAME}'` : "WHERE filename LIKE 'true%'"),
  );
  return rows.map(({id}) => `&extension_install_id=${id}`);
};

/** In 4.x each upload has an entry that is installed and removed. */
const files = {
  three: {
    unpack: async () => {},
    remove: async ({get}, entry) =>
      parse(await get(`marketplace/install/uninstall${entry}`)),
  },
  four: {
    async unpack({get, session}, [entry]) {
      const answer = await get(`marketplace/installer.install${entry}`);
      await follow(session, parse(answer));
    },
    async remove({get, session}, entry) {
      const answer = await get(`marketplace/installer.uninstall${entry}`);
      await follow(session, parse(answer));
      parse(await get(`marketplace/installer.delete${entry}`));
    },
  },
};

/**
 * Logs an owner in.
 *
 * @param {import('../shop/create-shop.mjs').Shop} shop
 * @param {{username: string, password: string}} [user]
 */
export const openAdmin = async (shop, user = ADMIN) => {
  const session = createSession(shop.url);
  const token = await logIn(shop, session, user);
  const family = isFour(shop) ? 'four' : 'three';
  const routes = ROUTES[family];
  const address = (route) =>
    `admin/index.php?route=${route}&user_token=${token}`;
  const get = (route) => session.get(address(route));
  const settings = async () => readForm((await get(routes.module)).text);
  return {
    session,
    address,
    get,
    module: routes.module,
    /** 3.x is upgraded by an upload; in 4.x the old version goes first. */
    isReplacing: family === 'four',
    install: () => get(routes.install),
    uninstall: () => get(routes.uninstall),
    /** The values on the settings page now. */
    settings,

    /** Uploads a zip and lets OpenCart unpack it. */
    async upload(name, bytes) {
      const form = zipField(name, bytes);
      const answer = await session.post(address(routes.upload), form);
      await follow(session, parse(answer));
      await files[family].unpack({get, session}, await uploadsOf(shop));
    },

    /** Removes the files, newest upload first. */
    async removeFiles() {
      for (const entry of (await uploadsOf(shop)).toReversed()) {
        await files[family].remove({get, session}, entry);
      }
    },

    /** Saves the settings page with these changes; returns the response. */
    async save(changes) {
      const values = {...(await settings()), ...changes};
      const fields = Object.fromEntries(
        Object.entries(values).map(([key, value]) => [PREFIX + key, value]),
      );
      return session.post(address(routes.save), fields);
    },
  };
};
