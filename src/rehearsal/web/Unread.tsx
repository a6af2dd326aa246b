import { useTexts } from './texts';

/** How much there is to read; nothing when there is nothing. */
export function Unread({ count }: { readonly count: number }) {
  const texts = useTexts();
  if (count === 0) return null;
  return (
    <span class="badge">
      <span aria-hidden="true">{count}</span>
      <span class="aloud">{texts.unread(count)}</span>
    </span>
  );
}
