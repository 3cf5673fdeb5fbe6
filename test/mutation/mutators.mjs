// What a mutant is: small mistakes that a programmer could make. Each mutator
// gets a node of the syntax tree, the file's code and the node's parent, and gives
// the texts that may stand in the node's place.

const OTHER_OPERATORS = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '==': ['!='],
  '!=': ['=='],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '**': ['*'],
  '&&': ['||'],
  '||': ['&&'],
  '??': ['&&'],
  '+=': ['-='],
  '-=': ['+='],
  '??=': ['='],
};

const OTHER_METHODS = {
  some: 'every',
  every: 'some',
  min: 'max',
  max: 'min',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
};

/** Methods that give back what they were called on, or nearly. */
const LEFT_OUT = new Set([
  'filter',
  'trim',
  'sort',
  'toSorted',
  'reverse',
  'slice',
  'toLowerCase',
]);

/** `a ?? b ?? c` allows no `&&` in it. */
const isChain = ({operator, left}) =>
  operator === '??' && left.operator === '??';

const isText = ({type, value}) =>
  type === 'TemplateLiteral' ||
  (type === 'Literal' && typeof value === 'string');

/** Swaps an operator; the operands may stand in parentheses. */
const swapOperator = ({start, end, left, operator, right}, code) =>
  (OTHER_OPERATORS[operator] ?? []).map(
    (other) =>
      `(${code.slice(start, left.end)}` +
      code.slice(left.end, right.start).replace(operator, () => other) +
      `${code.slice(right.start, end)})`,
  );

const binary = (node, code) =>
  node.operator === '+' && (isText(node.left) || isText(node.right))
    ? []
    : swapOperator(node, code);

const logical = (node, code) => (isChain(node) ? [] : swapOperator(node, code));

const condition = ({start, end, test}, code) =>
  ['true', 'false'].map(
    (value) =>
      code.slice(start, test.start) + value + code.slice(test.end, end),
  );

/** A conditional expression needs no statement around it. */
const choice = (node, code) => condition(node, code).map((text) => `(${text})`);

const isOnly = ({type, body, consequent, alternate}, node) =>
  (type === 'IfStatement' && !alternate && consequent === node) ||
  (type === 'BlockStatement' && body.length === 1);

/** A call, or an assignment, that is left out; the only one is its block's. */
const statement = (node, _code, parent) => {
  const {expression} = node;
  const isSuper = expression.callee?.type === 'Super';
  return isSuper || node.directive || isOnly(parent, node) ? [] : [';'];
};

const isFunction = ({type}) =>
  /^(?:ArrowFunctionExpression|FunctionExpression|FunctionDeclaration)$/.test(
    type,
  );

/** Left out by another mutant: by its condition, or what it returns. */
const isSmall = (body) =>
  body.length === 0 ||
  (body.length === 1 && body[0].type === 'ReturnStatement');

/** A body, or an `else`, with nothing in it. */
const block = (node, _code, parent) =>
  !isSmall(node.body) && (isFunction(parent) || parent.alternate === node)
    ? ['{}']
    : [];

const result = ({argument}) => (argument ? ['return;'] : []);

const isNothing = ({type, body, name}) =>
  name === 'undefined' || (type === 'BlockStatement' && body.length === 0);

const arrow = ({start, body, expression}, code) =>
  expression && !isNothing(body)
    ? [`${code.slice(start, body.start).replace(/\(\s*$/, '')}undefined`]
    : [];

const unary = ({operator, argument}, code) =>
  operator === '!' || operator === '-'
    ? [`(${code.slice(argument.start, argument.end)})`]
    : [];

const update = ({start, end, operator}, code) => {
  const other = operator === '++' ? '--' : '++';
  return [code.slice(start, end).replace(operator, other)];
};

const literal = ({value, regex, raw}, _code, parent) => {
  if (typeof value === 'boolean') return [String(!value)];
  if (regex) {
    return [raw.replace('/^', '/'), raw.replace(/\$(?=\/\w*$)/, '')].filter(
      (text) => text !== raw,
    );
  }
  if (typeof value !== 'string' || parent.type === 'ImportExpression') {
    return [];
  }
  return [value ? "''" : "'mutant'"];
};

const template = ({quasis}, _code, parent) =>
  parent.type === 'TaggedTemplateExpression' ||
  (quasis.length === 1 && !quasis[0].value.raw)
    ? []
    : ["''"];

const list = ({elements}) => (elements.length > 0 ? ['[]'] : []);

const record = ({properties}) => (properties.length > 0 ? ['({})'] : []);

/** `a?.b` as `a.b`, `a?.(b)` as `a(b)`. */
const optional = ({start, end, object, callee, optional: is}, code) => {
  if (!is) return [];
  const before = (object ?? callee).end;
  const after = code.slice(before, end);
  const isName = !/^\s*\)*\s*\?\.[[(]/.test(after);
  return [code.slice(start, before) + after.replace('?.', isName ? '.' : '')];
};

const call = (node, code, parent) => {
  const {start, end, callee} = node;
  const {object, property, computed} = callee;
  if (callee.type !== 'MemberExpression' || computed) return [];
  const other = OTHER_METHODS[property.name];
  if (Object.hasOwn(OTHER_METHODS, property.name)) {
    return [
      code.slice(start, property.start) + other + code.slice(property.end, end),
    ];
  }
  const isAlone = parent.type === 'ExpressionStatement';
  return LEFT_OUT.has(property.name) && !isAlone
    ? [code.slice(start, object.end) + (code[object.end] === ')' ? ')' : '')]
    : [];
};

const loop = () => [';'];

/** By what a node is called in ESTree. */
export const MUTATORS = {
  ArrayExpression: [list],
  ArrowFunctionExpression: [arrow],
  AssignmentExpression: [swapOperator],
  BinaryExpression: [binary],
  BlockStatement: [block],
  CallExpression: [call, optional],
  ConditionalExpression: [choice],
  ExpressionStatement: [statement],
  ForInStatement: [loop],
  ForOfStatement: [loop],
  ForStatement: [loop],
  IfStatement: [condition],
  Literal: [literal],
  LogicalExpression: [logical],
  MemberExpression: [optional],
  ObjectExpression: [record],
  ReturnStatement: [result],
  TemplateLiteral: [template],
  UnaryExpression: [unary],
  UpdateExpression: [update],
  WhileStatement: [loop],
};
