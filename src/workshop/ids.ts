/** A person's stable id in the organisation's directory (Entra object id). */
export type PersonId = string;
/** Stands where a person stood whose data were erased; nobody's id. */
export const ERASED: PersonId = 'erased';
/** A group bears the id of its fundament. */
export type GroupId = string;
