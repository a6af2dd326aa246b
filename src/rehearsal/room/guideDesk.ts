import type { Guide, Language, RoomView } from './protocol';
import type { Streams } from './streams';
import { languageOf } from './view';

/** Where the facilitator's guide comes from; undefined when there is nothing to say now. */
export type GuideSource = (language: Language) => Promise<Guide | undefined>;

/** Changes come in bursts; the guide is asked for once after each. */
const SETTLE_MS = 150;
const LANGUAGES: readonly Language[] = ['nl', 'en'];

/** Keeps the guide up to date in the browsers. */
export class GuideDesk {
  private readonly latest = new Map<Language, Guide | undefined>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly source: GuideSource | undefined,
    private readonly streams: Streams,
  ) {}

  /** Asks for the guide soon; browsers hear of it when it differs. */
  refreshSoon(): void {
    if (this.source === undefined) return;
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      void this.refresh();
    }, SETTLE_MS);
  }

  /** The room with the guide as it was last. */
  put(room: RoomView): RoomView {
    return { ...room, guide: this.latest.get(room.me.language) };
  }

  close(): void {
    clearTimeout(this.timer);
  }

  private async refresh(): Promise<void> {
    for (const language of LANGUAGES) {
      const guide = await this.source?.(language).catch(() => undefined);
      if (JSON.stringify(guide) === JSON.stringify(this.latest.get(language))) continue;
      this.latest.set(language, guide);
      for (const person of this.streams.people()) {
        if (languageOf(person) === language) this.streams.tell(person.id, { kind: 'guide', guide });
      }
    }
  }
}
