const TREE = {
  attributes: true,
  characterData: true,
  childList: true,
  subtree: true,
};

/** Watches what is below these nodes. Gives, and ends with, all changes. */
export function watchTree(nodes: Iterable<Node>): () => MutationRecord[] {
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((seen) => records.push(...seen));
  for (const node of nodes) observer.observe(node, TREE);
  return () => {
    records.push(...observer.takeRecords());
    observer.disconnect();
    return records;
  };
}
