// The processor time of the servers that this process has started: what a
// request costs, whatever else the machine does.
import {readdirSync, readFileSync} from 'node:fs';

/** Linux: USER_HZ, as getconf CLK_TCK has it on every common machine. */
const TICK_MS = 10;

/** What asks is no server. */
const CLIENT = 'wrk';

/** The processes, from /proc: see proc_pid_stat(5). */
const listProcesses = () =>
  readdirSync('/proc').flatMap((pid) => {
    if (!/^\d+$/.test(pid)) return [];
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const end = stat.lastIndexOf(')');
      const fields = stat.slice(end + 2).split(' ');
      return [
        {
          pid: Number(pid),
          name: stat.slice(stat.indexOf('(') + 1, end),
          parent: Number(fields[1]),
          ticks: Number(fields[11]) + Number(fields[12]),
        },
      ];
    } catch {
      // It has ended meanwhile.
      return [];
    }
  });

const groupByParent = (processes) => {
  const groups = new Map();
  for (const one of processes) {
    groups.set(one.parent, [...(groups.get(one.parent) ?? []), one]);
  }
  return groups;
};

/** In ms, of all processes below this one. */
export const readServerTime = () => {
  const byParent = groupByParent(listProcesses());
  const sum = (pid) =>
    (byParent.get(pid) ?? []).reduce(
      (total, child) =>
        child.name === CLIENT
          ? total
          : total + child.ticks * TICK_MS + sum(child.pid),
      0,
    );
  return sum(process.pid);
};
