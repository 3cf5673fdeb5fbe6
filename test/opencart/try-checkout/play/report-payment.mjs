// A gateway's server reports a payment: it has no session of the shopper.

const bodyOf = ({fields, json}) => {
  if (json) return JSON.stringify(json);
  return fields && new URLSearchParams(fields);
};

/**
 * @param {object} report `route`, with its query; `fields` or `json` makes it a
 *   POST; `headers`
 */
export const reportPayment = async (report, {shop}) => {
  const {route, json, headers = {}} = report;
  const body = bodyOf(report);
  const response = await fetch(`${shop.url}index.php?route=${route}`, {
    method: body ? 'POST' : 'GET',
    body,
    redirect: 'manual',
    headers: {...(json && {'content-type': 'application/json'}), ...headers},
  });
  return response.text();
};
