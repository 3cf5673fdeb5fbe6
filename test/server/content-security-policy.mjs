/** The strictest policy that the element promises (L2) to work under. */
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

/** Pages under test/embed/csp/, and any address with `?csp`, get the policy. */
export const contentSecurityPolicy = async (context, next) => {
  await next();
  if (isUnderPolicy(context)) context.set('Content-Security-Policy', POLICY);
};
