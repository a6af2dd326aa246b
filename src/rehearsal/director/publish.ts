import type { Director } from './director';
import type { DirectorState } from './state';

/** How often is looked whether the shown time passed, ms. */
const TICK_MS = 500;
const MINUTE = 60_000;

/**
 * Tells how the rehearsal stands: at once, after every change, and when another minute shows. What cannot be
 * told is left, and the rehearsal goes on. Stops when the result is called.
 */
export function publish(
  director: Director,
  tell: (state: DirectorState) => void,
  untold: (error: unknown) => void,
): () => void {
  let last = '';
  const publishNow = (): void => {
    const { state } = director;
    const shown = JSON.stringify({ ...state, now: Math.floor(state.now / MINUTE) });
    if (shown === last) return;
    last = shown;
    try {
      tell(state);
    } catch (error) {
      untold(error);
    }
  };
  director.onChange(publishNow);
  publishNow();
  const timer = setInterval(publishNow, TICK_MS).unref();
  return () => clearInterval(timer);
}
