const TREE = {
  attributes: true,
  characterData: true,
  childList: true,
  subtree: true,
};

/** Watches the trees of these nodes. Returns how to stop and get all changes. */
export function watchTree(nodes: Iterable<Node>): () => MutationRecord[] {
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((batch) => records.push(...batch));
  for (const node of nodes) observer.observe(node, TREE);
  return () => {
    records.push(...observer.takeRecords());
    observer.disconnect();
    return records;
  };
}
