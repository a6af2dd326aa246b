import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PressRequest, Shown } from '../../room/protocol';
import { useTexts } from '../texts';
import { useFocusInside } from '../useFocusInside';
import { CardFrame } from './CardFrame';

/** A dialog, and the message it was opened from. */
export interface OpenDialog {
  readonly messageId: string;
  readonly title: string;
  readonly shown: Extract<Shown, { kind: 'dialog' | 'message' }>;
}

/** A dialog as Teams shows it: a card or a sentence. Focus goes in, and back when it closes. */
export function DialogFrame({
  open: { messageId, title, shown },
  press,
  close,
}: {
  readonly open: OpenDialog;
  readonly press: (action: PressRequest['action']) => Promise<Shown>;
  readonly close: () => void;
}) {
  const texts = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const closer = useRef<HTMLButtonElement>(null);

  // First, so that focus is remembered before the dialog takes it.
  useFocusInside(dialog, 'button', true, () => document.getElementById(`message${messageId}`));
  useLayoutEffect(() => dialog.current?.showModal(), []);

  // What is only to be read is read from its beginning, however far down its buttons are.
  useLayoutEffect(() => {
    body.current?.scrollTo(0, 0);
    const input = body.current?.querySelector('input, select, textarea');
    const first = input ?? (shown.kind === 'dialog' ? body.current : closer.current);
    if (first instanceof HTMLElement) first.focus();
  }, [shown]);

  return (
    <dialog
      ref={dialog}
      onClose={close}
      aria-labelledby="dialog-title"
      aria-describedby={shown.kind === 'message' ? 'dialog-words' : undefined}
    >
      <div class="dialog-head">
        <h2 id="dialog-title">{title}</h2>
        <button type="button" class="plain" ref={closer} onClick={close}>
          {texts.close}
        </button>
      </div>
      <div class="dialog-body" ref={body} tabIndex={-1}>
        {shown.kind === 'dialog' ? (
          <CardFrame card={shown.card} personal press={press} />
        ) : (
          <p id="dialog-words">{shown.text}</p>
        )}
      </div>
    </dialog>
  );
}
