/** Keeps what a header `Set-Cookie` says. */
export const keepCookie = (cookies, header) => {
  const [pair] = header.split(';');
  const at = pair.indexOf('=');
  cookies.set(pair.slice(0, at), pair.slice(at + 1));
};

/** The value of a header `Cookie`. */
export const cookieHeader = (cookies) =>
  [...cookies].map((pair) => pair.join('=')).join('; ');
