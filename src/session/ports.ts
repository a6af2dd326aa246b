/** What the shell needs of the world. Storage and Teams stand behind these. */
export * from './ports/system';
export * from './ports/sessionStore';
export * from './ports/timerStore';
export * from './ports/directory';
export * from './ports/messenger';
export * from './ports/workshop';
