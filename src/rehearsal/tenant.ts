import { EventEmitter } from 'node:events';
import type { Setting } from './activities';
import { Board } from './board';
import { Client } from './client';
import { DEFAULT_SIZE, type SizeLimits, type TenantConfig } from './config';
import { Connector, type RequestRecord, type RequestRefused } from './connector';
import { Directory } from './directory';
import { Faults } from './faults';
import { InFlight } from './inFlight';
import { Journal, type Counts, type JournalEntry } from './journal';
import { Lifecycle, type RosterChange } from './lifecycle';
import { RateLimits } from './limits';
import type { ClientParts } from './messenger';
import { Postman, type BotAnswer, type Delivery } from './postman';
import { restore, snapshot, type TenantState } from './snapshot';

/** What a live onlooker can listen to; `on(tenant.changes, 'seen')` makes an async iterator. */
export interface TenantEvents {
  seen: [JournalEntry];
  roster: [RosterChange];
  refused: [RequestRefused];
}

/**
 * A stand-in Teams tenant: the Bot Connector the bot calls over HTTP, and the clients of the
 * people, who see and press what their messages show. It knows the bot over HTTP only.
 */
export class Tenant {
  readonly changes = new EventEmitter<TenantEvents>();
  readonly directory: Directory;
  readonly journal: Journal;
  readonly faults = new Faults();
  readonly limits: RateLimits;
  /** Installing, joining, leaving, meeting start and end. */
  readonly life: Lifecycle;
  private readonly inFlight = new InFlight();
  private readonly connector: Connector;
  private readonly postman: Postman;
  private readonly parts: ClientParts;
  private readonly clients = new Map<string, Client>();
  private readonly setting: Setting & { serviceUrl: string };

  private constructor(config: TenantConfig) {
    const { clock } = config;
    const size: SizeLimits = { ...DEFAULT_SIZE, ...config.size };
    this.directory = new Directory(config);
    this.journal = new Journal(clock, (entry) => this.changes.emit('seen', entry));
    const board = new Board(clock, this.directory, this.journal);
    this.limits = new RateLimits(clock, config.limits);
    const newId = (): string => `f:${board.newId()}`;
    this.setting = { clock, directory: this.directory, serviceUrl: '', newId };
    this.postman = new Postman(clock, this.faults, this.inFlight, newId);
    this.connector = new Connector(
      { directory: this.directory, board, size, minPageSize: config.minPageSize ?? 50 },
      {
        clock,
        limits: this.limits,
        faults: this.faults,
        inFlight: this.inFlight,
        retryAfterHeader: config.retryAfterHeader ?? true,
        announce: (refused) => this.changes.emit('refused', refused),
      },
    );
    const { setting, journal, postman } = this;
    this.parts = { setting, board, journal, postman, size };
    this.life = new Lifecycle({
      setting,
      board,
      postman,
      history: config.history ?? true,
      announce: (change) => this.changes.emit('roster', change),
    });
  }

  /** Makes a tenant and starts its connector on 127.0.0.1. */
  static async start(config: TenantConfig): Promise<Tenant> {
    const tenant = new Tenant(config);
    tenant.setting.serviceUrl = await tenant.connector.listen(config.port ?? 0);
    return tenant;
  }

  /** The connector's address, which every activity carries as `serviceUrl`. */
  get serviceUrl(): string {
    return this.setting.serviceUrl;
  }

  /** Every request of the bot, refused ones too, in the order of their answers. */
  get requests(): readonly RequestRecord[] {
    return this.connector.requests;
  }

  /** Every activity that was sent to the bot, re-sends too. */
  get deliveries(): readonly Delivery[] {
    return this.postman.deliveries;
  }

  /** Names the bot's messaging endpoint, such as `http://127.0.0.1:3978/api/messages`. */
  connect(endpoint: string): void {
    this.postman.connect(endpoint);
  }

  /** The Teams client of a person (by name, MRI or Entra id); always the same one. */
  as(ref: string): Client {
    const person = this.directory.person(ref);
    const client = this.clients.get(person.id) ?? new Client(person, this.parts);
    this.clients.set(person.id, client);
    return client;
  }

  /** Sends an earlier activity again, as Teams does after a slow answer. */
  async resend(delivery: Delivery, id: 'same' | 'new' = 'same'): Promise<BotAnswer> {
    return this.postman.resend(delivery.activity, id);
  }

  /** How often was posted and edited in a conversation (by name or id). */
  counts(where: string): Counts {
    return this.journal.counts(this.directory.conversation(where));
  }

  /** What a person (by name or id) saw, in the order in which it happened. */
  journalOf(ref: string): JournalEntry[] {
    return this.journal.of(this.directory.person(ref));
  }

  /** Resolves when no request of the bot or to the bot is under way. */
  async whenQuiet(): Promise<void> {
    await this.inFlight.quiet();
  }

  /** Everything a later tenant of the same people needs to go on from here, as plain JSON. */
  snapshot(): TenantState {
    return snapshot(this.directory, this.parts.board);
  }

  /** Goes on where an earlier tenant stopped. Throws when that was a tenant of other people. */
  restore(state: TenantState): void {
    restore(state, this.directory, this.parts.board);
  }

  /** Stops the connector. */
  async close(): Promise<void> {
    await this.connector.close();
  }
}
