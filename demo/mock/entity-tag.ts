/** A strong entity tag: FNV-1a of the body, enough for a mock. */
export function entityTag(body: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(body)) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return `"${hash.toString(16).padStart(8, '0')}-${body.length}"`;
}

/** Weak comparison, as RFC 9110 wants it for `If-None-Match`. */
export function isMatchedBy(
  etag: string,
  ifNoneMatch: string | null | undefined,
): boolean {
  return (ifNoneMatch ?? '')
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
    .some((tag) => tag === etag || tag === '*');
}
