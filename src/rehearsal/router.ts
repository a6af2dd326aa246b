import { activityRoutes } from './routes/activities';
import { conversationRoutes } from './routes/conversations';
import { meetingRoutes } from './routes/meetings';
import { memberRoutes } from './routes/members';
import type { Route } from './routes/route';
import { teamRoutes } from './routes/teams';

const ROUTES: readonly Route[] = [
  ...conversationRoutes,
  ...activityRoutes,
  ...memberRoutes,
  ...teamRoutes,
  ...meetingRoutes,
];

/** A route and the parameters its path holds. */
export interface Found {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

function match(pattern: string, segments: readonly string[]): Record<string, string> | undefined {
  const parts = pattern.split('/');
  if (parts.length !== segments.length) return undefined;
  const params: Record<string, string> = {};
  for (const [i, part] of parts.entries()) {
    const segment = segments[i] ?? '';
    if (part.startsWith(':')) params[part.slice(1)] = segment;
    else if (part !== segment) return undefined;
  }
  return params;
}

/** The route for a method and path (segments still URI-encoded), or undefined. */
export function findRoute(method: string, path: string): Found | undefined {
  const segments = path
    .split('/')
    .filter((segment) => segment !== '')
    .map((segment) => decodeURIComponent(segment));
  for (const route of ROUTES) {
    const params = route.method === method ? match(route.path, segments) : undefined;
    if (params !== undefined) return { route, params };
  }
  return undefined;
}
