import { readFileSync } from 'node:fs';
import { Language, type Node, Parser } from 'web-tree-sitter';

/** What stands on the right side of a property, as far as can be told without running it. */
export type Value =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number' | 'boolean'; readonly text: string }
  | { readonly kind: 'object'; readonly entries: readonly Entry[] }
  | { readonly kind: 'array'; readonly items: readonly Value[] }
  | { readonly kind: 'expression'; readonly text: string };

export interface Entry {
  /** Undefined when the name is put together at run time. */
  readonly name: string | undefined;
  readonly value: Value;
  /** As in an editor, from 1. */
  readonly line: number;
}

/** A resource or a module. */
export interface Declared {
  readonly symbol: string;
  /** `Microsoft.Web/sites@2024-11-01`, or the path of a module. */
  readonly of: string;
  readonly body: Value;
  readonly line: number;
}

export interface BicepFile {
  readonly path: string;
  /** Line and column of whatever is not Bicep. */
  readonly errors: readonly string[];
  readonly params: readonly {
    readonly name: string;
    readonly hasDefault: boolean;
    readonly described: boolean;
  }[];
  readonly resources: readonly Declared[];
  readonly modules: readonly Declared[];
  readonly outputs: readonly { readonly name: string; readonly described: boolean }[];
  readonly source: string;
}

/** A reader of Bicep files, by the grammar of tree-sitter-bicep. */
export async function bicepReader(): Promise<(path: string, source?: string) => BicepFile> {
  await Parser.init();
  const wasm = require.resolve('tree-sitter-bicep/tree-sitter-bicep.wasm');
  const parser = new Parser().setLanguage(await Language.load(readFileSync(wasm)));
  return (path, source = readFileSync(path, 'utf8')) => {
    const root = parser.parse(source)?.rootNode;
    if (root === undefined) throw new Error(`${path} could not be read`);
    const nodes = root.namedChildren;
    const all = (type: string) => nodes.filter((node) => node.type === type);
    const described = (node: Node) =>
      nodes[nodes.indexOf(node) - 1]?.text.includes('@description(') ?? false;
    return {
      path,
      errors: errorsIn(root),
      params: all('parameter_declaration').map((node) => ({
        name: nameOf(node),
        hasDefault: /^param\s+\w+\s+[^=]+=/.test(node.text),
        described: described(node),
      })),
      resources: all('resource_declaration').map(declared),
      modules: all('module_declaration').map(declared),
      outputs: all('output_declaration').map((node) => ({
        name: nameOf(node),
        described: described(node),
      })),
      source,
    };
  };
}

function errorsIn(node: Node): readonly string[] {
  const own =
    node.isError || node.isMissing
      ? [`${node.startPosition.row + 1}:${node.startPosition.column + 1}`]
      : [];
  return [...own, ...node.children.flatMap(errorsIn)];
}

function nameOf(node: Node): string {
  return node.namedChildren.find(({ type }) => type === 'identifier')?.text ?? '';
}

function declared(node: Node): Declared {
  const [, of, ...rest] = node.namedChildren;
  const body = rest.at(-1);
  return {
    symbol: nameOf(node),
    of: of === undefined ? '' : unquoted(of),
    body: body === undefined ? { kind: 'expression', text: '' } : valueOf(body),
    line: node.startPosition.row + 1,
  };
}

function valueOf(node: Node): Value {
  switch (node.type) {
    case 'string':
      return node.namedChildren.some(({ type }) => type === 'interpolation')
        ? { kind: 'expression', text: node.text }
        : { kind: 'text', text: unquoted(node) };
    case 'number':
    case 'boolean':
      return { kind: node.type, text: node.text };
    case 'array':
      return { kind: 'array', items: node.namedChildren.filter(notComment).map(valueOf) };
    case 'object':
      return { kind: 'object', entries: node.namedChildren.filter(notComment).map(entryOf) };
    case 'if_statement':
      return valueOf(node.namedChildren.at(-1) ?? node.child(0) ?? node);
    case 'for_statement': {
      const body = node.childForFieldName('body');
      return { kind: 'array', items: body === null ? [] : [valueOf(body)] };
    }
    default:
      return { kind: 'expression', text: node.text };
  }
}

function entryOf(node: Node): Entry {
  const [key, value] = node.namedChildren.filter(notComment);
  const constant = key !== undefined && !key.text.includes('${');
  return {
    name: constant ? unquoted(key) : undefined,
    value: value === undefined ? { kind: 'expression', text: '' } : valueOf(value),
    line: node.startPosition.row + 1,
  };
}

function notComment({ type }: Node): boolean {
  return type !== 'comment';
}

function unquoted(node: Node): string {
  return node.text.replace(/^'(.*)'$/s, '$1');
}
