// Reads the section of a version in CHANGELOG.md.

const HEADING = /^## \[?([^\]\s]+)\]?(?: - (\d{4}-\d{2}-\d{2}))?$/;

const sectionsOf = (changelog) => {
  const sections = [];
  for (const line of changelog.split('\n')) {
    const [, name, date] = HEADING.exec(line) ?? [];
    if (name) sections.push({name, date, lines: []});
    else sections.at(-1)?.lines.push(line);
  }
  return sections;
};

/** Date and text of a version's section, or `null`. */
export const sectionOf = (changelog, version) => {
  const section = sectionsOf(changelog).find(({name}) => name === version);
  if (!section) return null;
  return {date: section.date, text: section.lines.join('\n').trim()};
};
