import { useState } from 'preact/hooks';
import { isJsonObject, textOf } from '../../json';

/** A message that is being typed. */
export interface Draft {
  readonly text: string;
  readonly mentionBot: boolean;
}

function read(key: string): Draft {
  const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
  const draft = isJsonObject(kept) ? kept : {};
  return { text: textOf(draft, 'text') ?? '', mentionBot: draft.mentionBot === true };
}

/** A draft that neither a reload nor a closed tab loses. */
export function useDraft(name: string): [Draft, (draft: Draft) => void] {
  const key = `draft ${name}`;
  const [draft, setDraft] = useState(() => read(key));
  return [
    draft,
    (to) => {
      if (to.text === '' && !to.mentionBot) localStorage.removeItem(key);
      else localStorage.setItem(key, JSON.stringify(to));
      setDraft(to);
    },
  ];
}
