/** The strictest policy that the element works under (promise L2). */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "style-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const isUnderPolicy = ({path, querystring}) =>
  path.startsWith('/test/embed/csp/') ||
  querystring.split('&').some((part) => part === 'csp' || part === 'csp=');

/** Sends the policy with pages under test/embed/csp/ and any URL with `?csp`. */
export const contentSecurityPolicy = async (context, next) => {
  await next();
  if (isUnderPolicy(context)) context.set('Content-Security-Policy', POLICY);
};
