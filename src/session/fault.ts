export type FaultCode =
  /** A rule threw; the command changed nothing. */
  | 'ruleFailed'
  /** The command's events and messages do not fit in one transaction. */
  | 'tooLarge'
  /** Other writers kept winning. */
  | 'contended'
  /** An answer took longer than who asked waits for it. */
  | 'late'
  /** The shell is shutting down. */
  | 'closing'
  /** What is stored cannot be read: a row is damaged, or a newer version of the bot wrote it. */
  | 'unreadable';

/** Something that went wrong inside, told apart by its code; never shown to people as it is. */
export class Fault extends Error {
  constructor(
    readonly code: FaultCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'Fault';
  }
}

/** A short name for any thrown value, fit for a log: a code or a class, never a message with contents. */
export function codeOf(thrown: unknown): string {
  if (thrown instanceof Fault) return thrown.code;
  if (thrown instanceof Error) {
    const code = 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : undefined;
    return code ?? thrown.name;
  }
  return typeof thrown;
}
