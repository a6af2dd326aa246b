import { Fault } from '../session/fault';
import type { Time } from '../session/ports';

/** Teams gives up after 10 to 15 s, and then says only that the app did not answer; ms. */
const ANSWER_WITHIN = 8_000;

/**
 * What `work` comes to. After 8 s a Fault instead, so that the presser is told in time; the work goes on,
 * and the press again that follows counts once.
 */
export async function inTime<T>(time: Time, work: Promise<T>): Promise<T> {
  let cancel = (): void => {};
  const late = new Promise<never>((_, reject) => {
    cancel = time.after(ANSWER_WITHIN, () => reject(new Fault('late', 'No answer in time.')));
  });
  return Promise.race([work, late]).finally(() => cancel());
}
