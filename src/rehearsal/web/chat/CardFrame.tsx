import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { objectOf, textOf, type JsonObject } from '../../json';
import type { PressRequest, Shown } from '../../room/protocol';
import { draw } from '../cards/draw';
import { useTexts } from '../texts';

type Standing =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy' }
  /** `at` in milliseconds since the page was opened. */
  | { readonly kind: 'answered'; readonly shown: Shown; readonly at: number };

/** A card that changes soon after a press does so because of it; the answer stays in sight. */
const TOGETHER_MS = 2_000;

function isPast(standing: Standing): boolean {
  return standing.kind === 'answered' && performance.now() - standing.at > TOGETHER_MS;
}

interface CardFrameProps {
  readonly card: JsonObject;
  /** Whether the card is an answer to this person alone; its refresh has been done then. */
  readonly personal: boolean;
  readonly press: (action: PressRequest['action']) => Promise<Shown>;
  readonly refresh?: () => Promise<void>;
  /** Under which name what is typed is kept over a reload; without it, it is not. */
  readonly draft?: string;
}

/** A card; it is drawn anew only when it is another card, so that nobody loses what they type. */
export function CardFrame({ card, personal, press, refresh, draft }: CardFrameProps) {
  const texts = useTexts();
  const frame = useRef<HTMLDivElement>(null);
  const busy = useRef(false);
  const [standing, setStanding] = useState<Standing>({ kind: 'idle' });
  const pressNow = useRef(press);
  pressNow.current = press;

  const send = async (action: PressRequest['action']): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    setStanding({ kind: 'busy' });
    const shown = await pressNow
      .current(action)
      .catch((): Shown => ({ kind: 'error', text: texts.unreachable }));
    busy.current = false;
    setStanding({ kind: 'answered', shown, at: performance.now() });
  };

  useLayoutEffect(() => {
    const hadFocus = frame.current?.contains(document.activeElement) === true;
    const drawn = draw(card, (action) => void send(action), draft);
    frame.current?.replaceChildren(...(drawn === undefined ? [] : [drawn]));
    if (hadFocus) frame.current?.focus();
    setStanding((before) => (isPast(before) ? { kind: 'idle' } : before));
    if (!personal && card.refresh !== undefined) refresh?.().catch(() => undefined);
  }, [card]);

  const wide = textOf(objectOf(card, 'msteams') ?? {}, 'width')?.toLowerCase() === 'full';
  return (
    <>
      <div
        class={`card${wide ? ' wide' : ''}`}
        ref={frame}
        tabIndex={-1}
        aria-busy={standing.kind === 'busy'}
      />
      <Outcome standing={standing} />
    </>
  );
}

/** What came of the last press, as Teams says it under the card. */
function Outcome({ standing }: { readonly standing: Standing }) {
  const texts = useTexts();
  const shown = standing.kind === 'answered' ? standing.shown : undefined;
  if (shown?.kind === 'error') {
    return (
      <p class="outcome error" role="alert">
        <strong>{texts.failed}</strong> {shown.text}
      </p>
    );
  }
  const words = { busy: texts.busy, idle: '', answered: '' }[standing.kind];
  const said =
    shown?.kind === 'message' ? shown.text : shown?.kind === 'nothing' ? texts.sent : words;
  return (
    <p class="outcome" role="status">
      {said}
    </p>
  );
}
