import { Courier, type CourierParts } from './courier';

/** Sessions whose courier is kept when it has nothing to do, about. */
const KEPT = 200;

/** The outboxes of all sessions: nothing is sent before it is stored, and what is stored is sent or listed. */
export class Outbox {
  private readonly couriers = new Map<string, Courier>();
  private closed = false;

  constructor(private readonly parts: CourierParts) {}

  /** Something was stored in this session's outbox. */
  wake(session: string): void {
    if (this.closed) return;
    const courier = this.couriers.get(session) ?? new Courier(session, this.parts);
    if (this.couriers.size > KEPT) this.sweep();
    this.couriers.set(session, courier);
    courier.wake();
  }

  /** Carries on with everything that an earlier process left. */
  async resume(): Promise<void> {
    for (const session of await this.parts.store.unfinished()) this.wake(session);
  }

  /** Stops sending for a session that is to be erased, and forgets it; resolves when nothing is in flight. */
  async drop(session: string): Promise<void> {
    const courier = this.couriers.get(session);
    this.couriers.delete(session);
    courier?.stop();
    await courier?.landed();
  }

  /** Begins nothing more. What is in flight ends and is settled. */
  close(): void {
    this.closed = true;
    for (const courier of this.couriers.values()) courier.stop();
  }

  private sweep(): void {
    for (const [session, courier] of this.couriers) {
      if (courier.idle) this.couriers.delete(session);
    }
  }
}
