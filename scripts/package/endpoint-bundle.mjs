// The classes of the stock endpoint in one file: without APCu, a response loads
// some thirty, and to find that many files takes a fifth of its time.

/** What the endpoint's entries name. */
const ENTRIES = ['src/Endpoint/Endpoint.php', 'src/Endpoint/Output.php'];

const HEAD = `<?php

/**
 * The classes of the stock endpoint, from src/, in one file.
 */

declare(strict_types=1);

namespace {
    require_once __DIR__ . '/autoload.php';
}
`;

const folderOf = (path) => path.slice(0, path.lastIndexOf('/'));

const classOf = (path) => path.slice(folderOf(path).length + 1, -'.php'.length);

const isNamed = (name, text) => new RegExp(`\\b${name}\\b`).test(text);

/** The files of the classes that a file names. */
const namedIn = (path, texts) => {
  const text = texts.get(path);
  const imported = [...text.matchAll(/^use TrueStock\\(.+);$/gm)].map(
    ([, name]) => `src/${name.replaceAll('\\', '/')}.php`,
  );
  const beside = [...texts.keys()].filter(
    (other) =>
      folderOf(other) === folderOf(path) && isNamed(classOf(other), text),
  );
  return [...imported, ...beside];
};

const collect = (texts) => {
  const found = new Set(ENTRIES);
  for (const path of found) {
    for (const named of namedIn(path, texts)) found.add(named);
  }
  return [...found];
};

/** PHP declares a class where it stands, if it knows what that class is built on. */
const rankOf = (text) => {
  if (/^interface \w+$/m.test(text)) return 0;
  return /^interface /m.test(text) ? 1 : 2;
};

/** As `namespace X { … }`, without what loads other files. */
const inNamespace = (path, text) => {
  const [, namespace] = /^namespace (\S+);$/m.exec(text);
  const body = text
    .replace(/^<\?php\s+declare\(strict_types=1\);\s+namespace \S+;\s+/, '')
    .replaceAll(/^require_once .*;\n+/gm, '')
    // The library's folder, from here.
    .replaceAll(String.raw`\dirname(__DIR__, 2)`, '__DIR__');
  return `\nnamespace ${namespace} {\n${body}}\n`;
};

/**
 * @param {Map<string, Uint8Array>} library `opencart/shared`, by path
 * @returns {string} what `endpoint.php` is in a package
 */
export const bundleEndpoint = (library) => {
  const decoder = new TextDecoder();
  const texts = new Map(
    [...library]
      .filter(([path]) => path.startsWith('src/'))
      .map(([path, bytes]) => [path, decoder.decode(bytes)]),
  );
  const paths = collect(texts).toSorted(
    (one, other) => rankOf(texts.get(one)) - rankOf(texts.get(other)),
  );
  return (
    HEAD + paths.map((path) => inNamespace(path, texts.get(path))).join('')
  );
};
