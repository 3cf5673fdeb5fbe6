/**
 * What the page asks its controller.
 *
 * @param {{addresses: Record<string, string>, words: Record<string, string>}} config
 */
export const createRequests = ({addresses, words}) => {
  const read = async (address, options) => {
    const response = await fetch(address, {cache: 'no-store', ...options});
    return response.json();
  };

  const ask = (name, values) =>
    read(`${addresses[name]}&${new URLSearchParams(values)}`);

  /** Rejects for what was not done, in words. */
  const send = async (name, values) => {
    const body = new URLSearchParams(values);
    const answer = await read(addresses[name], {method: 'POST', body});
    if (!answer.success) throw new Error(answer.error ?? words.not_saved);
    return answer;
  };

  return {ask, send};
};
