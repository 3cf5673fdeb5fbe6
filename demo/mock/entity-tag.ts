/** A strong entity tag: the FNV-1a hash of the body is enough for a mock. */
export function entityTag(body: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(body)) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return `"${hash.toString(16).padStart(8, '0')}-${body.length}"`;
}

/** Compares weakly, as RFC 9110 (13.1.2) requires for `If-None-Match`. */
export function isMatchedBy(
  etag: string,
  ifNoneMatch: string | null | undefined,
): boolean {
  return (ifNoneMatch ?? '')
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
    .some((tag) => tag === etag || tag === '*');
}
