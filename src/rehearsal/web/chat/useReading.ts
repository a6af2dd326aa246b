import { useEffect } from 'preact/hooks';
import type { ConversationView } from '../../room/protocol';
import type { Api } from '../api';

/** Moves the read mark on while the conversation is before the person's eyes. */
export function useReading({ id, messages, readUpTo }: ConversationView, api: Api): void {
  const last = messages.at(-1)?.id ?? '';
  useEffect(() => {
    const read = (): void => {
      if (document.visibilityState !== 'visible' || last <= readUpTo) return;
      api.read({ conversationId: id, upTo: last }).catch(() => undefined);
    };
    read();
    document.addEventListener('visibilitychange', read);
    return () => document.removeEventListener('visibilitychange', read);
  }, [id, last, readUpTo, api]);
}
