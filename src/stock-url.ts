/** The endpoint's URL with literal commas: one spelling, one cache key. */
export function stockUrl(endpoint: string, query: string): string {
  const url = new URL(endpoint);
  url.search += (url.search && '&') + query;
  return url.href;
}
