import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Moves focus into something when it appears, and back to where it was when it goes. */
export function useFocusInside(
  box: RefObject<HTMLElement | null>,
  selector: string,
  shown: boolean,
  otherwise: () => HTMLElement | null = () => null,
): void {
  useLayoutEffect(() => {
    if (!shown) return;
    const before = document.activeElement;
    const first = box.current?.querySelector(selector);
    if (first instanceof HTMLElement) first.focus();
    return () => {
      const back = before instanceof HTMLElement && before.isConnected ? before : otherwise();
      back?.focus();
    };
  }, [shown]);
}
