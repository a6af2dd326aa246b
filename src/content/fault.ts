/** One thing wrong with a workshop definition: where, and what, in a sentence. */
export interface Fault {
  /** As in JavaScript: `phases[2].minutes`, `texts.nl["common.park"]`; `(file)` is the whole file. */
  readonly path: string;
  readonly message: string;
}

/** A definition that cannot be used, with everything that is wrong with it. */
export class ContentError extends Error {
  override readonly name = 'ContentError';

  constructor(
    readonly source: string,
    readonly faults: readonly Fault[],
  ) {
    const lines = faults.map(({ path, message }) => `\n- ${path}: ${message}`);
    super(`The workshop definition (${source}) cannot be used.${lines.join('')}`);
  }
}

/** Writes a place in a definition the way Fault.path does. */
export function place(...steps: readonly PropertyKey[]): string {
  const path = steps.map(step).join('');
  return path === '' ? '(file)' : path.replace(/^\./, '');
}

function step(key: PropertyKey): string {
  if (typeof key === 'number') return `[${key}]`;
  const name = String(key);
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
}
