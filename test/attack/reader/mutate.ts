import {hostileValue, IDS, KEYS, nested} from './hostile-values.js';
import {Pairs, placesOf, textOf, type Tree} from './json-tree.js';
import {below, pick, type Random} from '../pick.js';

/** Changes one place of a tree: value, key, or what stands beside it. */
const mutateTree = (random: Random, tree: Tree): void => {
  const places = placesOf(tree);
  if (!places.length) return;
  const {inside, at} = pick(random, places);
  const value = random() < 0.01 ? nested(random) : hostileValue(random);
  if (Array.isArray(inside)) {
    inside[at] = value;
    return;
  }
  const {pairs} = inside;
  const pair = pairs[at]!;
  const changes = [
    () => (pair[1] = value),
    () => (pair[1] = value),
    () => (pair[1] = value),
    () => (pair[0] = pick(random, KEYS)),
    () => pairs.splice(at, 1),
    () => pairs.push([pair[0], value]),
    () => pairs.push([pick(random, KEYS), pair[1]]),
    () => (pair[1] = new Pairs([[pick(random, KEYS), pair[1]]])),
    () => (pair[1] = [pair[1]]),
  ];
  pick(random, changes)();
};

const SNIPPETS = ['"', '{', '}', '[', ']', ',', ':', '-', '0', '1', 'e', '\\'];

/** Deletes, inserts or repeats a few characters, or cuts the text. */
const mutateText = (random: Random, text: string): string => {
  const at = below(random, text.length + 1);
  const length = below(random, 4);
  const changes = [
    () => text.slice(0, at) + text.slice(at + length),
    () => text.slice(0, at) + pick(random, SNIPPETS) + text.slice(at + length),
    () => text.slice(0, at),
    () => text + text.slice(at),
    () => `<br />\n<b>Notice</b>: Undefined index\n${text}`,
    () => `\n ${text} \n`,
  ];
  return pick(random, changes)();
};

const randomTree = (random: Random, depth = 0): Tree => {
  if (depth > 3 || random() < 0.4) return hostileValue(random);
  const length = below(random, 4);
  if (random() < 0.2) {
    return Array.from({length}, () => randomTree(random, depth + 1));
  }
  const keys = random() < 0.5 ? KEYS : IDS;
  return new Pairs(
    Array.from({length}, () => [
      pick(random, keys),
      randomTree(random, depth + 1),
    ]),
  );
};

const randomText = (random: Random): string =>
  String.fromCharCode(
    ...Array.from({length: below(random, 80)}, () => below(random, 65_536)),
  );

/** A body: the right one, changed in one of many ways, or another altogether. */
export const hostileBody = (random: Random, right: Tree): string => {
  const kind = random();
  if (kind < 0.06) return textOf(right);
  if (kind < 0.7) {
    for (let times = 1 + below(random, 3); times; times--) {
      mutateTree(random, right);
    }
    return textOf(right);
  }
  if (kind < 0.88) return mutateText(random, textOf(right));
  return kind < 0.97 ? textOf(randomTree(random)) : randomText(random);
};
