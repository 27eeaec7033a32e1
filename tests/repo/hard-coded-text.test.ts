import { parseSync } from 'vite';
import { expect, it } from 'vitest';
import { readText, sourceFiles } from './repository-files';

interface Node {
  type: string;
  start: number;
  [field: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

const childrenOf = (node: Node): Node[] => Object.values(node).flat().filter(isNode);

/** What a person reads of an element besides its content. */
const readAttributes = /^(aria-(label|description|roledescription|valuetext|placeholder)|title|alt|placeholder|label)$/;
const readProperties = /^(textContent|innerText|title|placeholder|alt|ariaLabel|ariaDescription)$/;

/** Our name, and people's sample addresses, are the same in every language. */
const hasWords = (text: string): boolean => /\p{L}/u.test(text.replaceAll(/Coxswain|.*@example\.com>?/g, ''));

/** Texts that an expression may give, not those that it only looks at or hands to a function. */
function textsOf(node: unknown): { text: string; at: number }[] {
  if (!isNode(node)) return [];
  const { type } = node;
  if (type === 'Literal') return typeof node['value'] === 'string' ? [{ text: node['value'], at: node.start }] : [];
  if (type === 'TemplateElement') {
    return [{ text: (node['value'] as { cooked: string }).cooked, at: node.start }];
  }
  if (type === 'TemplateLiteral') return [node['quasis'], node['expressions']].flat().flatMap(textsOf);
  if (type === 'ConditionalExpression') return [node['consequent'], node['alternate']].flatMap(textsOf);
  if (type === 'LogicalExpression') return [node['left'], node['right']].flatMap(textsOf);
  if (type === 'BinaryExpression')
    return node['operator'] === '+' ? [node['left'], node['right']].flatMap(textsOf) : [];
  if (['ParenthesizedExpression', 'TSAsExpression', 'JSXExpressionContainer'].includes(type)) {
    return textsOf(node['expression']);
  }
  return [];
}

const nameOf = (node: unknown): string => (isNode(node) && typeof node['name'] === 'string' ? node['name'] : '');

/** Texts at `node` itself that a person would read. */
function shownAt(node: Node): { text: string; at: number }[] {
  switch (node.type) {
    case 'JSXText':
      return [{ text: node['value'] as string, at: node.start }];
    case 'JSXAttribute':
      return readAttributes.test(nameOf(node['name'])) ? textsOf(node['value']) : [];
    case 'JSXElement':
    case 'JSXFragment':
      return (node['children'] as Node[]).filter(({ type }) => type === 'JSXExpressionContainer').flatMap(textsOf);
    case 'AssignmentExpression': {
      const { left } = node;
      const isShown = isNode(left) && left.type === 'MemberExpression' && readProperties.test(nameOf(left['property']));
      return isShown ? textsOf(node['right']) : [];
    }
    case 'CallExpression': {
      const { callee, arguments: given } = node as Node & { callee: Node; arguments: Node[] };
      const [name, value] = given;
      const isShown =
        nameOf(callee['property']) === 'setAttribute' && readAttributes.test(textsOf(name)[0]?.text ?? '');
      return isShown ? textsOf(value) : [];
    }
    default:
      return [];
  }
}

/** Literals that read like a sentence, wherever they stand; what is thrown is for us. */
function sentencesAt(node: Node): { text: string; at: number }[] {
  const sentence = /^\p{Lu}[\p{L}’']* \p{Ll}/u;
  const isText = node.type === 'Literal' || node.type === 'TemplateElement';
  return isText ? textsOf(node).filter(({ text }) => sentence.test(text)) : [];
}

function walk(node: Node, found: (node: Node) => { text: string; at: number }[]): { text: string; at: number }[] {
  if (node.type === 'JSXElement' && nameOf((node['openingElement'] as Node)['name']) === 'kbd') return [];
  if (node.type === 'ThrowStatement' || (node.type === 'NewExpression' && nameOf(node['callee']).endsWith('Error')))
    return [];
  return [...found(node), ...childrenOf(node).flatMap((child) => walk(child, found))];
}

/** `file:line: text` of what `found` finds in a source text. */
function report(file: string, code: string, found: (node: Node) => { text: string; at: number }[]): string[] {
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed`);
  return childrenOf({ type: program.type, start: 0, body: program.body })
    .flatMap((statement) => walk(statement, found))
    .filter(({ text }) => hasWords(text))
    .map(({ text, at }) => `${file}:${code.slice(0, at).split('\n').length}: ${text.trim()}`);
}

const drawn = sourceFiles.filter((file) => /^(components|entrypoints)\//.test(file));

/** Words that are read in other people's pages, and the templates, which have languages of their own. */
const otherWords = /^lib\/(sites|domain\/(kind-words|templates))\//;

it('finds text in each place where a person would read it, and none elsewhere', () => {
  const code = [
    'const a = <p class="cx one" title={`More ${n}`} aria-label={t("key")}>Hello</p>;',
    'const b = <p>{isOn ? "on" : t("off")}{kind === "deal" && <i key="x y" />}{n} · {`${n} min`}</p>;',
    'document.title = "Board"; node.setAttribute("aria-label", "Close"); node.setAttribute("role", "button");',
    'throw new Error("No such thing");',
  ].join('\n');
  expect(report('x.tsx', code, shownAt)).toEqual([
    'x.tsx:1: More',
    'x.tsx:1: Hello',
    'x.tsx:2: on',
    'x.tsx:2: min',
    'x.tsx:3: Board',
    'x.tsx:3: Close',
  ]);
  expect(
    report('y.ts', 'const a = "It was not saved"; const b = "u-spark"; throw new Error("It is gone")', sentencesAt),
  ).toEqual(['y.ts:1: It was not saved']);
});

it('what a person reads comes from the catalogues: no text stands in our code', () => {
  expect(drawn.flatMap((file) => report(file, readText(file), shownAt))).toEqual([]);
  const others = sourceFiles.filter((file) => !otherWords.test(file));
  expect(others.flatMap((file) => report(file, readText(file), sentencesAt))).toEqual([]);
});
