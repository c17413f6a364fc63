import { existsSync, readdirSync, readFileSync } from "node:fs";

/** Linux counts processor time in hundredths of a second. */
const TICK_MS = 10;

interface Process {
  id: number;
  parent: number;
  /** Of itself and of its children that have ended. */
  ms: number;
}

const read = (id: number): Process | undefined => {
  try {
    const text = readFileSync(`/proc/${id}/stat`, "utf8");
    // The name of the program, in parentheses, may contain blanks.
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
    const ticks = fields.slice(11, 15).reduce((sum, each) => sum + Number(each), 0);
    return { id, parent: Number(fields[1]), ms: ticks * TICK_MS };
  } catch {
    // It has ended since the folder was listed.
    return undefined;
  }
};

/** The parent of a process on this computer; undefined where the system does not say. */
export const parentOf = (id: number): number | undefined => read(id)?.parent;

/** Milliseconds of processor time of a process and all that it has started; undefined where the system does not say. */
export const processorTime = (root: number | undefined): number | undefined => {
  if (root === undefined || !existsSync("/proc/self/stat")) return undefined;
  const all = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => read(Number(name)) ?? []);
  const counted = new Set([root]);
  for (let before = 0; before < counted.size; ) {
    before = counted.size;
    for (const { id, parent } of all) if (counted.has(parent)) counted.add(id);
  }
  return all.reduce((sum, { id, ms }) => (counted.has(id) ? sum + ms : sum), 0);
};
