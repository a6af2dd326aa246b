import { badSyntax, ConnectorError } from './connectorError';
import { nodesOf, readCard, type CardNode } from './cardTree';
import type { SizeLimits } from './config';
import { textOf, type JsonObject } from './json';

const ELEMENTS = new Set(
  'AdaptiveCard TextBlock RichTextBlock TextRun Image ImageSet Media Container ColumnSet Column FactSet ActionSet Table TableRow TableCell Input.Text Input.Number Input.Date Input.Time Input.Toggle Input.ChoiceSet'.split(
    ' ',
  ),
);
const ACTIONS = new Set(
  'Action.Execute Action.Submit Action.OpenUrl Action.ShowCard Action.ToggleVisibility'.split(' '),
);

function fault(node: CardNode, ids: Set<string>): string | undefined {
  const known = node.role === 'action' ? ACTIONS : ELEMENTS;
  if (!known.has(node.type)) return `Unknown ${node.role} type '${node.type}'.`;
  const id = textOf(node.json, 'id');
  if (node.type.startsWith('Input.') && (id === undefined || id === '')) {
    return `An ${node.type} has no id.`;
  }
  if (node.role === 'element' && id !== undefined) {
    if (ids.has(id)) return `Two elements have the id '${id}'.`;
    ids.add(id);
  }
  return undefined;
}

/** What Teams could not show in this card, in words; undefined when it is well formed. */
export function cardFault(card: JsonObject): string | undefined {
  if (card.type !== 'AdaptiveCard') return `The card's type is not AdaptiveCard.`;
  const version = textOf(card, 'version') ?? '';
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (!/^\d+\.\d+$/.test(version) || major > 1 || (major === 1 && minor > 5)) {
    return `Card version '${version}' cannot be shown; Teams shows versions up to 1.5.`;
  }
  const ids = new Set<string>();
  for (const node of nodesOf(readCard(card))) {
    const found = fault(node, ids);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Throws 400 for a card that Teams would not show. */
export function requireShowable(card: JsonObject): void {
  const found = cardFault(card);
  if (found !== undefined) throw badSyntax(found);
}

/** What makes this JSON text too large, in words; undefined when it is within both limits. */
export function sizeFault(body: string, limits: SizeLimits): string | undefined {
  const counted = body.replaceAll(/data:image\/[a-z+]+;base64,[A-Za-z0-9+/=]*/g, '');
  const safe = Buffer.byteLength(counted, 'utf8');
  const teams = counted.length * 2;
  if (teams > limits.teamsUtf16Bytes) {
    return `Message size ${teams} bytes (UTF-16) is above ${limits.teamsUtf16Bytes}.`;
  }
  if (safe > limits.safeUtf8Bytes) {
    return `Message size ${safe} bytes (UTF-8) is above the safe ${limits.safeUtf8Bytes}.`;
  }
  return undefined;
}

/** Throws 413 MessageSizeTooBig for a body above either limit. */
export function requireSmall(body: string, limits: SizeLimits): void {
  const found = sizeFault(body, limits);
  if (found !== undefined) throw new ConnectorError(413, 'MessageSizeTooBig', found);
}
