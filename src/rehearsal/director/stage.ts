import type { Tenant } from '../tenant';

/** Adds the app to the team, the meeting, and for everybody who may have it, as an administrator would. */
export async function setTheStage(
  tenant: Tenant,
  { meeting, team }: { readonly meeting: string; readonly team: string },
): Promise<void> {
  await tenant.life.install({ team });
  await tenant.life.install({ meeting });
  for (const { name, hasApp } of tenant.directory.people) {
    if (hasApp) await tenant.life.install({ person: name });
  }
}
