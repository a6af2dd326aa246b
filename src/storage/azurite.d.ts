/**
 * The parts of Azurite that it publishes without types. Node gives a CommonJS module's default export
 * wrapped in another default; a test runner may not.
 */
declare module 'azurite/dist/src/table/TableConfiguration.js' {
  export type TableConfiguration = object;
  type Constructor = new (
    host: string,
    port: number,
    keepAliveSeconds: number,
    databasePath: string,
    enableDebugLog: boolean,
    enableAccessLog: boolean,
    accessLogWriteStream: undefined,
    debugLogFilePath: undefined,
    loose: boolean,
    skipApiVersionCheck: boolean,
    certificateFile?: string,
    keyFile?: string,
    keyPassword?: string,
    oauth?: 'basic',
  ) => TableConfiguration;
  const exported: Constructor | { readonly default: Constructor };
  export default exported;
}

declare module 'azurite/dist/src/table/TableServer.js' {
  import type { TableConfiguration } from 'azurite/dist/src/table/TableConfiguration.js';

  interface TableServer {
    start(): Promise<void>;
    close(): Promise<void>;
    getHttpServerAddress(): string;
  }
  type Constructor = new (configuration: TableConfiguration) => TableServer;
  const exported: Constructor | { readonly default: Constructor };
  export default exported;
}
