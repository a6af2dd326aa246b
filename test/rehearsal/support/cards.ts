/** A card of version 1.5 with this body and these buttons. */
export function card(body: readonly object[], actions: readonly object[] = []): object {
  return { type: 'AdaptiveCard', version: '1.5', body, actions };
}

/** A line of text. */
export function text(words: string): object {
  return { type: 'TextBlock', text: words, wrap: true };
}

/** A single-line text input. */
export function textInput(id: string, label: string, more: object = {}): object {
  return { type: 'Input.Text', id, label, ...more };
}

/** A button that sends adaptiveCard/action. */
export function execute(title: string, verb: string, more: object = {}): object {
  return { type: 'Action.Execute', title, verb, ...more };
}

/** A button that opens a dialog. */
export function opens(title: string, data: object = {}): object {
  return { type: 'Action.Submit', title, data: { ...data, msteams: { type: 'task/fetch' } } };
}
