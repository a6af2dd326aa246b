import { useLayoutEffect, useRef } from 'preact/hooks';

/** Takes focus along to what a person opens, and back to what opens it when they close it. */
export function useFocusAlong(open: boolean, inside: string, outside: string): void {
  const before = useRef(open);
  useLayoutEffect(() => {
    if (before.current === open) return;
    before.current = open;
    const to = document.querySelector(open ? inside : outside);
    if (to instanceof HTMLElement) to.focus();
  }, [open]);
}
