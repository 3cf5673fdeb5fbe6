// How long our servers have worked: PHP, the web server and the database. What
// else the machine does is not in it, nor is waiting for a disk.
import {readFileSync, readdirSync} from 'node:fs';

/** Of USER_HZ, which Linux tells programs (man 5 proc). */
const TICK_MS = 10;

/** Parent, and ticks in user and kernel mode; nothing if it has just ended. */
const readProcess = (id) => {
  try {
    const text = readFileSync(`/proc/${id}/stat`, 'utf8');
    // The name may hold spaces and brackets.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return {
      id,
      parent: Number(fields[1]),
      ticks: Number(fields[11]) + Number(fields[12]),
    };
  } catch (error) {
    if (!['ENOENT', 'ESRCH'].includes(error.code)) throw error;
    return undefined;
  }
};

/** Ms of all processes that this one has started, and that theirs have. */
export const readServerMs = () => {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => readProcess(Number(name)))
    .filter(Boolean);
  const family = new Set([process.pid]);
  for (let size = 0; size < family.size;) {
    size = family.size;
    for (const {id, parent} of processes) {
      if (family.has(parent)) family.add(id);
    }
  }
  return processes
    .filter(({id}) => id !== process.pid && family.has(id))
    .reduce((sum, {ticks}) => sum + ticks * TICK_MS, 0);
};
