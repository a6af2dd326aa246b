import { pino } from 'pino';
import type { Config } from './config';
import type { Log, LogFields } from './session/ports';
import { trailFields } from './session/trail';

/** Where lines go instead of to standard output. */
interface Sink {
  write(line: string): void;
}

/**
 * Structured lines, each with what it has in common with others: the activity and the session. The port
 * takes codes, ids and counts only, never people's texts.
 */
export function createLog(level: Config['logLevel'], sink?: Sink): Log {
  const options = { level, base: null };
  const logger = sink === undefined ? pino(options) : pino(options, sink);
  const line = (code: string, fields?: LogFields) => ({ code, ...trailFields(), ...fields });
  return {
    info: (code, fields) => logger.info(line(code, fields)),
    warn: (code, fields) => logger.warn(line(code, fields)),
    error: (code, fields) => logger.error(line(code, fields)),
  };
}
