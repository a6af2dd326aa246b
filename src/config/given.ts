export type Variables = Readonly<Record<string, string | undefined>>;

/**
 * The variables that have a value, without the blanks that come along when one is pasted. An empty one
 * counts as absent, as in a copied .env.example.
 */
export function givenIn(environment: Variables): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, value = '']) => {
      const trimmed = value.trim();
      return trimmed === '' ? [] : [[name, trimmed]];
    }),
  );
}
