// What CHANGELOG.md says of a version.

const HEADING = /^## \[?([^\]\s]+)\]?(?: - (\d{4}-\d{2}-\d{2}))?$/;

const sections = (changelog) => {
  const found = [];
  for (const line of changelog.split('\n')) {
    const [, name, date] = HEADING.exec(line) ?? [];
    if (name) found.push({name, date, lines: []});
    else found.at(-1)?.lines.push(line);
  }
  return found;
};

/** The section of a version, or null: its date, and its text without heading. */
export const sectionOf = (changelog, version) => {
  const found = sections(changelog).find(({name}) => name === version);
  if (!found) return null;
  return {date: found.date, text: found.lines.join('\n').trim()};
};
