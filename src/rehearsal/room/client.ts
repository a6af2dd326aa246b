import { join } from 'node:path';
import { build } from 'esbuild';

/** The web client, ready to be served: path → type and content. */
export type ClientFiles = ReadonlyMap<string, { readonly type: string; readonly content: string }>;

const WEB = join(__dirname, '..', 'web');

const PAGE = `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Oefenruimte</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/room.css">
<script type="module" src="/room.js"></script>
</head>
<body></body>
</html>
`;

/** Bundles the web client in memory: its TypeScript needs no build step. */
export async function bundleClient(): Promise<ClientFiles> {
  const { outputFiles } = await build({
    entryPoints: { room: join(WEB, 'main.tsx') },
    outdir: '/',
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'silent',
  });
  const text = (ending: string): string =>
    outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return new Map([
    ['/', { type: 'text/html; charset=utf-8', content: PAGE }],
    ['/room.js', { type: 'text/javascript; charset=utf-8', content: text('.js') }],
    ['/room.css', { type: 'text/css; charset=utf-8', content: text('.css') }],
  ]);
}
