import { field } from '../field';

interface Pipeline {
  removePolicy(which: { readonly name: string }): unknown;
}

/**
 * Takes the SDK's retry policy out of a client. It repeats a POST after a 5xx or a broken connection, so
 * that a message which did arrive is posted up to four times; whether to try again is the shell's choice.
 */
export function withoutRetries<C extends object>(client: C): C {
  const inner = field(client, 'client');
  const pipeline = field(inner, 'pipeline');
  if (!isPipeline(pipeline)) throw new Error('The connector client has no pipeline to change.');
  pipeline.removePolicy({ name: 'defaultRetryPolicy' });
  return client;
}

function isPipeline(pipeline: unknown): pipeline is Pipeline {
  return typeof field(pipeline, 'removePolicy') === 'function';
}
