/**
 * Whether a server answers at `url` as `isGood` wants it. One that does not
 * listen yet does not answer; every other error is thrown.
 *
 * @param {string} url
 * @param {(response: Response) => boolean} [isGood] a status of 200 to 299
 */
export const isAnswering = async (url, isGood = ({ok}) => ok) => {
  try {
    return isGood(await fetch(url));
  } catch (error) {
    if (error.cause?.code === 'ECONNREFUSED') return false;
    throw error;
  }
};
