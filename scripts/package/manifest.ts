import { z } from 'zod';
import type { PackageSettings } from './settings';

const object = z.record(z.string(), z.unknown());

/** A manifest as JSON, which the schema of Teams has still to approve. */
export type Manifest = Readonly<Record<string, unknown>>;

/** What asks for the meeting permissions; Teams refuses the first without an app registration. */
const PERMISSIONS: ReadonlySet<string> = new Set(['webApplicationInfo', 'authorization']);

/**
 * The template with this installation's settings in it. Without an app registration for them, the meeting
 * permissions are left out.
 */
export function fillManifest(
  template: string,
  settings: PackageSettings,
  version: string,
): Manifest {
  const values: Readonly<Record<string, string>> = { ...settings, VERSION: version };
  const manifest = object.parse(JSON.parse(template));
  const asked = Object.entries(manifest).filter(
    ([key]) => settings.TEAMS_PERMISSIONS_APP_ID !== undefined || !PERMISSIONS.has(key),
  );
  return object.parse(fill(Object.fromEntries(asked), values));
}

/** Fills after parsing, so that no value can break the JSON. */
function fill(node: unknown, values: Readonly<Record<string, string>>): unknown {
  if (typeof node === 'string') {
    return node.replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole);
  }
  if (Array.isArray(node)) return node.map((item) => fill(item, values));
  const entries = object.safeParse(node).data;
  if (entries === undefined) return node;
  return Object.fromEntries(
    Object.entries(entries).map(([key, value]) => [key, fill(value, values)]),
  );
}
