/**
 * A number in [0, 1) that depends on nothing but its labels: whatever else happens, a rehearsal with the
 * same seed goes the same way (FNV-1a, 32 bits, with a final mix).
 */
export function chance(...labels: readonly (string | number)[]): number {
  let hash = 2_166_136_261;
  for (const char of labels.join('\u0000')) {
    hash ^= char.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 16_777_619);
  }
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 2_246_822_507);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 3_266_489_909);
  hash ^= hash >>> 16;
  return (hash >>> 0) / 4_294_967_296;
}
