/** Answers to questions by the question's id. */
export type Answers = Readonly<Record<string, string>>;

/** The answers after some were given; one that was emptied is no answer any more. */
export function withAnswers(answers: Answers, given: Answers): Answers {
  const all = Object.entries({ ...answers, ...given });
  return Object.fromEntries(all.filter(([, answer]) => answer.trim() !== ''));
}

export function sameAnswers(a: Answers, b: Answers): boolean {
  const ids = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...ids].every((id) => a[id] === b[id]);
}

/** The answers without the space around them. */
export function trimmed(answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, answer.trim()]));
}
