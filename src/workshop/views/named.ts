import type { Localized, WorkshopDefinition } from '../definition';
import type { GroupId } from '../session';

/** What cards call things. An old session may hold ids that an update took out of the definition. */

/** Somebody or something to choose, by a name that people gave it. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

export function named({ id, name }: Named): Named {
  return { id, name };
}

/** No words: of what the definition no longer has. */
export const NO_TEXT: Localized = { nl: '', en: '' };

/** What the definition calls this; the id itself where it no longer has it. */
export function nameIn(
  options: readonly { readonly id: string; readonly name: Localized }[],
  id: string,
): Localized {
  return options.find((option) => option.id === id)?.name ?? { nl: id, en: id };
}

/** A group is called after its fundament. */
export function groupName(id: GroupId, { fundamenten }: WorkshopDefinition): Localized {
  return nameIn(fundamenten, id);
}

/** The title of a phase. */
export function titleOf(
  { id }: { readonly id: string },
  { phases }: Pick<WorkshopDefinition, 'phases'>,
): Localized {
  return phases.find((phase) => phase.id === id)?.title ?? NO_TEXT;
}
