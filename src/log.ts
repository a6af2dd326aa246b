import { pino } from 'pino';
import type { Config } from './config';
import type { Log } from './session/ports';

/** Structured lines on standard output. The port takes codes, ids and counts only, never people's texts. */
export function createLog(level: Config['logLevel']): Log {
  const logger = pino({ level, base: null });
  return {
    info: (code, fields) => logger.info({ code, ...fields }),
    warn: (code, fields) => logger.warn({ code, ...fields }),
    error: (code, fields) => logger.error({ code, ...fields }),
  };
}
