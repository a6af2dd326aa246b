/** What is wrong with one variable of the environment. */
export interface ConfigFault {
  readonly variable: string;
  readonly message: string;
}

/** The settings are not right: all that is wrong with them, at once. */
export class ConfigError extends Error {
  readonly code = 'CONFIG_INVALID';

  constructor(readonly faults: readonly ConfigFault[]) {
    super(faults.map(({ variable, message }) => `${variable}: ${message}`).join('\n'));
    this.name = 'ConfigError';
  }
}
