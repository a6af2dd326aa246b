import type { z } from 'zod';
import type { Fault } from './fault';
import { place } from './fault';

/** What the schema found, as faults; every unknown key is a fault of its own. */
export function faultsOfIssue(issue: z.core.$ZodIssue): Fault[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: place(...issue.path, key),
      message: 'This key is not known here.',
    }));
  }
  return [{ path: place(...issue.path), message: `${issue.message.replace(/\.$/, '')}.` }];
}

/** Words for the schema where its own would puzzle a reader. */
export function wording(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'invalid_type' && issue.input === undefined) {
    return `This is missing; expected: ${issue.expected}`;
  }
  if (issue.code === 'too_big') {
    const { maximum, origin } = issue;
    if (origin === 'string') return `This is longer than ${maximum} characters`;
    if (origin === 'array') return `There are more than ${maximum} here; a card would be too large`;
  }
  if (issue.code === 'too_small' && issue.origin === 'array') {
    return `There must be at least ${issue.minimum} here`;
  }
  return undefined;
}
