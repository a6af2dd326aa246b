import { isJsonObject, type JsonObject } from '../../../src/rehearsal/json';

/** What the room tells over server-sent events. */
export class NewsReader {
  private readonly decoder = new TextDecoder();
  private buffered = '';

  private constructor(
    private readonly reader: ReadableStreamDefaultReader<Uint8Array>,
    private readonly stop: AbortController,
  ) {}

  static async open(address: string): Promise<NewsReader> {
    const stop = new AbortController();
    const { body } = await fetch(address, { signal: stop.signal });
    if (body === null) throw new Error('There is no stream.');
    return new NewsReader(body.getReader(), stop);
  }

  /** The next news of this kind; what comes before is passed over. */
  async next(kind: string): Promise<JsonObject> {
    for (;;) {
      const news = await this.one();
      if (news.kind === kind) return news;
    }
  }

  close(): void {
    this.stop.abort();
  }

  private async one(): Promise<JsonObject> {
    for (;;) {
      const end = this.buffered.indexOf('\n\n');
      if (end >= 0) {
        const block = this.buffered.slice(0, end);
        this.buffered = this.buffered.slice(end + 2);
        if (!block.startsWith('data: ')) continue;
        const news: unknown = JSON.parse(block.slice('data: '.length));
        return isJsonObject(news) ? news : {};
      }
      const { done, value } = await this.reader.read();
      if (done) throw new Error('The stream ended.');
      this.buffered += this.decoder.decode(value, { stream: true });
    }
  }
}
