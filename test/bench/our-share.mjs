// What of a CPU profile is one script's: its longest stretch without a pause.

/** Whether a node, or what called it, stands in a script of this name. */
const ownNodes = (nodes, name) => {
  const parents = new Map(
    nodes.flatMap(({children = [], id}) => children.map((child) => [child, id])),
  );
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const isOwn = (id) =>
    id !== undefined &&
    (byId.get(id).callFrame.url.endsWith(name) || isOwn(parents.get(id)));
  return new Set(nodes.map(({id}) => id).filter(isOwn));
};

/** In ms: the longest stretch, and all of it. */
export const ourShare = ({nodes, samples, timeDeltas}, name) => {
  const own = ownNodes(nodes, name);
  let stretch = 0;
  let longest = 0;
  let total = 0;
  for (const [index, id] of samples.entries()) {
    // A sample stands for the time until the next one.
    const us = timeDeltas[index + 1] ?? 0;
    stretch = own.has(id) ? stretch + us : 0;
    total += own.has(id) ? us : 0;
    longest = Math.max(longest, stretch);
  }
  return {longestMs: longest / 1000, totalMs: total / 1000};
};
