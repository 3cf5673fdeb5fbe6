import {isNode, lineOf, type Loose} from './nodes.js';

/** A text that a file puts together, with § for what is not known before. */
export interface Text {
  readonly text: string;
  readonly line: number;
}

const UNKNOWN = '§';

/** What MySQL 5.7 and MariaDB 10.3 have, of what our statements use. */
const WORDS = new Set(
  `ADD ALL ALTER AND AS ASC AUTO_INCREMENT BETWEEN BIGINT BINARY BY CASE CHAR
  CHARACTER COLLATE COMMIT CREATE DATE DEFAULT DELETE DESC DISTINCT DIV DROP
  DUAL DUPLICATE ELSE END ENGINE EXISTS FALSE FOR FROM GLOBAL GROUP HAVING IF
  IGNORE IN INDEX INSERT INT INTO IS JOIN KEY LEFT LIKE LIMIT MEDIUMTEXT NOT
  NULL ON OR ORDER PRIMARY PROCESSLIST REPLACE ROLLBACK SELECT SESSION SET
  SIGNED START STATEMENT STATISTICS STRAIGHT_JOIN TABLE TABLES THEN TINYINT
  TRANSACTION TRUE UNION UNIQUE UNSIGNED UPDATE USING VALUES VARCHAR WHEN WHERE`.split(
    /\s+/,
  ),
);

/** The same for functions. MD5 and SHA1 are not among them: MySQL 9.6 has neither. */
const FUNCTIONS = new Set(
  `ABS CAST CHAR_LENGTH COALESCE CONCAT CONNECTION_ID COUNT DATABASE FLOOR GET_LOCK
  GREATEST IF LAST_INSERT_ID LCASE LEAST LEFT MAX MICROSECOND MIN NOW RELEASE_LOCK SHA2
  SUM TO_DAYS UNIX_TIMESTAMP UUID_SHORT VALUES`.split(/\s+/),
);

/**
 * Reserved by a later MySQL (8.0 to 9.4) or MariaDB (10.3 to 11.8), so never
 * without backticks.
 */
const RESERVED_LATER = new Set(
  `cube cume_dist dense_rank empty except external first_value function generated
  grouping groups intersect json_table lag last_value lateral lead library manual
  member minus nth_value ntile of offset over parallel percent_rank period qualify
  rank recursive returning row_number rows system tablesample vector versioning
  window without`.split(/\s+/),
);

const isConcatenation = ({kind, type}: Loose): boolean =>
  kind === 'bin' && type === '.';

/** The text of a node, and the expressions in it that are none. */
function textOf(node: unknown, others: unknown[]): string {
  if (!isNode(node)) return '';
  if (isConcatenation(node)) {
    return textOf(node['left'], others) + textOf(node['right'], others);
  }
  if (node.kind === 'encapsed') {
    const parts = node['value'] as readonly Loose[];
    return parts
      .map((part) =>
        textOf(
          part.kind === 'encapsedpart' ? part['expression'] : part,
          others,
        ),
      )
      .join('');
  }
  if (node.kind === 'string' || node.kind === 'nowdoc') {
    return String(node['value']);
  }
  others.push(node);
  return UNKNOWN;
}

const isText = (node: Loose): boolean =>
  isConcatenation(node) || ['encapsed', 'string', 'nowdoc'].includes(node.kind);

/** All texts of a file, each as long as it is put together in one place. */
export function* textsIn(value: unknown): Generator<Text> {
  if (Array.isArray(value)) for (const item of value) yield* textsIn(item);
  if (!isNode(value)) return;
  if (isText(value)) {
    const others: unknown[] = [];
    yield {text: textOf(value, others), line: lineOf(value)};
    yield* textsIn(others);
    return;
  }
  for (const [key, part] of Object.entries(value)) {
    if (key !== 'loc' && typeof part === 'object') yield* textsIn(part);
  }
}

const wordsOf = (text: string): string[] =>
  text.match(/\b[A-Z_\d]{2,}\b/g) ?? [];

/** Names have backticks; a text of people or of HTTP has no word of SQL. */
export const isSql = ({text}: Text): boolean =>
  /`\w+`/.test(text) ||
  wordsOf(text)
    // A certificate ends with it too.
    .filter((word) => word !== 'END')
    .some((word) => WORDS.has(word) || FUNCTIONS.has(word));

/** Without names in backticks, texts in quotes, and comments for one server. */
const bareOf = (text: string): string =>
  text.replaceAll(/`[^`]*`|'[^']*'|\/\*.*?\*\//g, ' 0 ');

/** What of a statement, or of a part of one, some server refuses. */
export const findFaults = ({text}: Text): string[] => {
  const bare = bareOf(text);
  const called = bare.match(/\b[A-Za-z_]\w*(?=\()/g) ?? [];
  const apart = bare.match(/\b[A-Z_]{2,}(?= \()/g) ?? [];
  return [
    ...(text.includes('"') ? ['a text in double quotes (ANSI_QUOTES)'] : []),
    ...(bare.includes('||') ? ['|| (PIPES_AS_CONCAT)'] : []),
    ...called.filter((name) => !FUNCTIONS.has(name) && !WORDS.has(name)),
    ...wordsOf(bare).filter(
      (word) => !WORDS.has(word) && !FUNCTIONS.has(word) && !/^\d+$/.test(word),
    ),
    ...apart
      .filter((name) => FUNCTIONS.has(name) && !WORDS.has(name))
      .map((name) => `a space after ${name}`),
    ...(bare.match(/\b[a-z_]+\b/g) ?? []).filter((word) =>
      RESERVED_LATER.has(word),
    ),
  ];
};
