import {cpus} from 'node:os';

/** The day of a measurement, and the machine's processors. */
export const whenAndWhere = () => {
  const {length, 0: cpu} = cpus();
  return `${new Date().toISOString().slice(0, 10)}, ${length} × ${cpu.model.trim()}`;
};
