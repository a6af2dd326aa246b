import type { RoomView } from '../../room/protocol';
import { useTexts } from '../texts';

/** What happens now, what the facilitator could say, and what comes next. */
export function GuidePanel({ room: { guide } }: { readonly room: RoomView }) {
  const texts = useTexts();
  if (guide === undefined) return null;
  return (
    <div class="guide">
      <p class="step">{guide.title}</p>
      <Part heading={texts.guideNow} lines={guide.now} />
      <Part heading={texts.guideSay} lines={guide.say} spoken />
      <Part heading={texts.guideNext} lines={guide.next} />
    </div>
  );
}

function Part({
  heading,
  lines,
  spoken = false,
}: {
  readonly heading: string;
  readonly lines: readonly string[];
  readonly spoken?: boolean;
}) {
  if (lines.length === 0) return null;
  const paragraphs = lines.map((line) => <p key={line}>{line}</p>);
  return (
    <>
      <h3>{heading}</h3>
      {spoken ? <blockquote>{paragraphs}</blockquote> : paragraphs}
    </>
  );
}
