import { useEffect, useState } from 'preact/hooks';
import type { RoomNews, RoomView } from '../room/protocol';
import { firstWords } from './cards/draw';
import { useTexts, type Texts } from './texts';

function wordsFor(news: RoomNews, room: RoomView, texts: Texts): string | undefined {
  if (news.kind !== 'message') return undefined;
  const { author, text, card, edited, personal } = news.message;
  const where = room.conversations.find(({ id }) => id === news.conversationId);
  if (where === undefined || edited || personal || author.id === room.me.id) return undefined;
  const words = text || (card === undefined ? texts.picture : firstWords(card));
  return texts.said(author.name, where.name, words);
}

/** Says aloud what others say, wherever they say it. */
export function Announcer({
  room,
  latest,
}: {
  readonly room: RoomView;
  readonly latest: RoomNews | undefined;
}) {
  const texts = useTexts();
  const [words, setWords] = useState('');
  useEffect(() => {
    const said = latest === undefined ? undefined : wordsFor(latest, room, texts);
    if (said !== undefined) setWords(said);
  }, [latest]);
  return (
    <p class="aloud" aria-live="polite">
      {words}
    </p>
  );
}
