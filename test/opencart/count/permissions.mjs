// What users of the admin may do, taken away while something runs.

/** @param {'access' | 'modify'} type */
export const without = async (shop, type, route, act) => {
  const [{permission}] = await shop.query(
    'SELECT permission FROM oc_user_group WHERE user_group_id = 1',
  );
  const less = JSON.parse(permission);
  less[type] = Object.values(less[type]).filter((other) => other !== route);
  const write = (text) =>
    shop.query(
      `UPDATE oc_user_group SET permission = '${text.replaceAll('\\', '\\\\')}' WHERE user_group_id = 1`,
    );
  await write(JSON.stringify(less));
  try {
    await act();
  } finally {
    await write(permission);
  }
};
