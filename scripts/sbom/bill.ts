import { z } from 'zod';
import type { Shipped } from '../notices/packages';

const bill = z.looseObject({
  metadata: z.looseObject({
    component: z.looseObject({ 'bom-ref': z.string(), name: z.string() }),
  }),
  components: z.array(z.looseObject({ 'bom-ref': z.string() })),
  dependencies: z.array(z.object({ ref: z.string(), dependsOn: z.array(z.string()) })),
});

/**
 * Of a CycloneDX bill of everything that is installed, what is shipped. (`npm sbom --omit dev` leaves out
 * every package that a development package needs as well, more than half of them.)
 * @throws when a shipped package is not in the bill.
 */
export function billOfShipped(
  all: unknown,
  name: string,
  shipped: readonly Shipped[],
): Readonly<Record<string, unknown>> {
  const { metadata, components, dependencies, ...rest } = bill.parse(all);
  const refs = new Set(shipped.map((one) => `${one.name}@${one.version}`));
  const kept = components.filter((component) => refs.has(component['bom-ref']));
  if (kept.length !== refs.size) {
    throw new Error(`The bill names ${kept.length} of the ${refs.size} packages that are shipped.`);
  }
  const known = new Set([...refs, metadata.component['bom-ref']]);
  return {
    ...rest,
    // npm gives the name of the folder.
    metadata: { ...metadata, component: { ...metadata.component, name, type: 'application' } },
    components: kept,
    dependencies: dependencies
      .filter(({ ref }) => known.has(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((on) => known.has(on)) })),
  };
}
