import { type AddressInfo, connect, createServer } from 'node:net';

/** The same service as at `url`, but `ms` away in either direction. */
export async function distant(url: string, ms: number): Promise<{ url: string; close(): void }> {
  const { port, hostname } = new URL(url);
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    near.on('data', (bytes) => void setTimeout(() => far.write(bytes), ms));
    far.on('data', (bytes) => void setTimeout(() => near.write(bytes), ms));
    near.on('close', () => far.destroy()).on('error', () => far.destroy());
    far.on('close', () => near.destroy()).on('error', () => near.destroy());
  });
  await new Promise<void>((resolve) => void server.listen(0, hostname, resolve));
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('not listening');
  return { url: `http://${hostname}:${address.port}/`, close: () => void server.close() };
}
