import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { tenantState } from '../snapshot';
import type { Tenant } from '../tenant';
import { writeWhole } from '../writeWhole';
import { readState, type ReadMarks } from './readMarks';

const roomState = z.object({ version: z.literal(1), tenant: tenantState, read: readState });

/** How long after a change the file is written, so that a burst is one write. */
const SETTLE_MS = 300;

/** The rehearsal on disk, as JSON. */
export class StateFile {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly path: string,
    private readonly tenant: Tenant,
    private readonly marks: ReadMarks,
    private readonly unsaved: (error: unknown) => void,
  ) {}

  /** Goes on from the file, when there is one. Throws, naming it, when it does not fit. */
  load(): void {
    if (!existsSync(this.path)) return;
    try {
      const json: unknown = JSON.parse(readFileSync(this.path, 'utf8'));
      const state = roomState.parse(json);
      this.tenant.restore(state.tenant);
      this.marks.restore(state.read);
    } catch (cause) {
      const why = cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause);
      throw new Error(
        `The rehearsal in ${this.path} cannot go on; remove the file to begin anew. ${why}`,
        { cause },
      );
    }
  }

  /** Writes soon; what cannot be written now is with the next change. */
  saveSoon(): void {
    this.timer ??= setTimeout(() => {
      try {
        this.save();
      } catch (error) {
        this.unsaved(error);
      }
    }, SETTLE_MS);
  }

  /** Writes now. */
  save(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const state = { version: 1, tenant: this.tenant.snapshot(), read: this.marks.snapshot() };
    writeWhole(this.path, state);
  }
}
