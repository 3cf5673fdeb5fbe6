/** The values on the settings page, by name. */
export const readForm = (html) => {
  const values = {};
  const tags = html.matchAll(
    /<(input|select|textarea)\b([^>]*\bname="module_true_stock_(\w+)"[^>]*)>([^]*?)(?=<(?:input|select|textarea|button)\b|<\/(?:select|textarea|form)>)/g,
  );
  for (const [, tag, attributes, name, inside] of tags) {
    const [, value = ''] = /\bvalue="([^"]*)"/.exec(attributes) ?? [];
    const [, chosen] =
      /<option[^>]*\bvalue="([^"]*)"[^>]*\bselected/.exec(inside) ?? [];
    const isOff =
      /\btype="(?:checkbox|radio)"/.test(attributes) &&
      !/\bchecked\b/.test(attributes);
    if (isOff) continue;
    values[name] =
      tag === 'select' ? chosen : tag === 'textarea' ? inside : value;
  }
  return values;
};
