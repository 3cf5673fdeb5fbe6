import {readFileSync} from 'node:fs';
import {parseAst} from 'rollup/parseAst';

/** A node of a syntax tree, as ESTree has it. */
interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** A test as it is written; one in a loop counts once. */
export interface WrittenTest {
  /** With the titles of its suites, outermost first. */
  readonly titles: readonly string[];
  /** Whether it can fail: it expects something, itself or in what it calls. */
  readonly expects: boolean;
}

/** What a name stands for in a file: its function, or where that comes from. */
type Names = Map<string, Node | {name: string; file: URL}>;

interface Module {
  readonly tree: Node;
  readonly file: URL;
  readonly names: Names;
}

const isNode = (value: unknown): value is Node =>
  typeof (value as Node | null)?.type === 'string';

const childrenOf = (node: Node): Node[] =>
  Object.values(node).flat().filter(isNode);

const isFunction = (node: unknown): node is Node =>
  isNode(node) && /Function/.test(node.type);

const nameOf = (node: unknown): string =>
  isNode(node) && node.type === 'Identifier' ? String(node['name']) : '';

/** A function that has a name runs where that is used, not where it stands. */
const namedFunction = (node: Node): [name: string, body: Node] | undefined => {
  if (node.type === 'FunctionDeclaration') {
    return [nameOf(node['id']), node['body'] as Node];
  }
  return node.type === 'VariableDeclarator' && isFunction(node['init'])
    ? [nameOf(node['id']), node['init']]
    : undefined;
};

const collectNames = (node: Node, file: URL, names: Names): Names => {
  const [name, body] = namedFunction(node) ?? [];
  if (name && body) names.set(name, body);
  if (node.type === 'ImportDeclaration') {
    const from = String((node['source'] as Node)['value']);
    for (const specifier of node['specifiers'] as Node[]) {
      if (!from.startsWith('.') || !specifier['imported']) continue;
      names.set(nameOf(specifier['local']), {
        name: nameOf(specifier['imported']),
        file: new URL(from, file),
      });
    }
  }
  for (const child of childrenOf(node)) collectNames(child, file, names);
  return names;
};

const parse = (code: string, file: URL): Module => {
  const tree = parseAst(code) as unknown as Node;
  return {tree, file, names: collectNames(tree, file, new Map())};
};

const modules = new Map<string, Module>();

const load = (file: URL): Module => {
  const known = modules.get(file.href);
  if (known) return known;
  const module = parse(readFileSync(file, 'utf8'), file);
  modules.set(file.href, module);
  return module;
};

const isExpectCall = (node: unknown): boolean =>
  isNode(node) &&
  node.type === 'CallExpression' &&
  nameOf(node['callee']) === 'expect';

/**
 * `expect(…).to`, `assert…` and `expect.fail`; `expect(…)` alone says nothing.
 * What is waited for with `until…` fails the test when it does not come.
 */
const isExpectation = (node: Node): boolean => {
  if (node.type === 'MemberExpression') {
    return isExpectCall(node['object']) || nameOf(node['object']) === 'assert';
  }
  if (node.type !== 'CallExpression') return false;
  const callee = node['callee'] as Node;
  const called = nameOf(callee['property'] ?? callee);
  return /^(?:assert|until|fail$)/.test(called);
};

/** Whether a piece of code expects something, or calls what does. */
const expectsIn = (node: Node, module: Module, seen = new Set()): boolean => {
  if (isExpectation(node)) return true;
  const meant = module.names.get(nameOf(node));
  if (meant && !seen.has(meant)) {
    seen.add(meant);
    if (isNode(meant)) return expectsIn(meant, module, seen);
    const other = load(meant.file);
    const there = other.names.get(meant.name);
    return isNode(there) && expectsIn(there, other, seen);
  }
  return (
    !namedFunction(node) &&
    childrenOf(node).some((child) => expectsIn(child, module, seen))
  );
};

const titleOf = (node: unknown): string => {
  if (!isNode(node)) return '';
  if (node.type === 'Literal') return String(node['value']);
  const [first] = (node['quasis'] ?? []) as {value: {raw: string}}[];
  return first?.value.raw ?? '';
};

const testsIn = (
  node: Node,
  module: Module,
  above: readonly string[],
): WrittenTest[] => {
  const called = node.type === 'CallExpression' ? nameOf(node['callee']) : '';
  const isTest = called === 'it' || called === 'test';
  const [title, body] = (node['arguments'] ?? []) as Node[];
  const titles =
    isTest || called === 'describe' ? [...above, titleOf(title)] : above;
  if (isTest && body) return [{titles, expects: expectsIn(body, module)}];
  return childrenOf(node).flatMap((child) => testsIn(child, module, titles));
};

/** The tests of a compiled file. */
export const findTests = (file: URL): WrittenTest[] => {
  const module = load(file);
  return testsIn(module.tree, module, []);
};

/** The same of a piece of code. */
export const findTestsIn = (code: string): WrittenTest[] => {
  const module = parse(code, new URL(import.meta.url));
  return testsIn(module.tree, module, []);
};
