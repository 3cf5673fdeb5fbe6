/** Sets a setting of ours, as the settings page does. */
export const setSetting = (shop, name, value) =>
  shop.query(
    `UPDATE oc_setting SET value = '${value}' ` +
      `WHERE \`key\` = 'module_true_stock_${name}'`,
  );
