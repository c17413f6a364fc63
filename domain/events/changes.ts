import { withValue } from "./edit";
import { isWithin, pathOf, type Step, stepsOf, valueAt } from "./paths";
import type { DraftRecord } from "./shape";

/**
 * One difference between two records. `set`: a changed value. `added`, `removed`: a member with a key. `order`: a list's
 * keys in another order.
 */
export interface Change {
  kind: "set" | "added" | "removed" | "order";
  path: string;
  before?: unknown;
  after?: unknown;
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether two values are deeply equal, ignoring the order of fields. */
export const isSame = (a: unknown, b: unknown): boolean => {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((each, n) => isSame(each, b[n]));
  if (!isFields(a) || !isFields(b)) return false;
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => isSame(a[name], b[name]));
};

const keysOf = (list: readonly unknown[]): string[] | undefined => {
  const keys = list.map((each) => (isFields(each) && typeof each.key === "string" ? each.key : undefined));
  const known = keys.filter((key) => key !== undefined);
  return known.length === list.length && new Set(known).size === list.length ? known : undefined;
};

interface Pair {
  roots: readonly [before: DraftRecord, after: DraftRecord];
  at: readonly [before: readonly Step[], after: readonly Step[]];
}

const below = ({ roots, at }: Pair, before: Step, after: Step): Pair => ({
  roots,
  at: [
    [...at[0], before],
    [...at[1], after],
  ],
});

const keyedChanges = (
  pair: Pair,
  before: unknown[],
  after: unknown[],
  keys: [string[], string[]],
): Change[] => {
  const [old, now] = keys;
  const removed = old.flatMap((key, n): Change[] =>
    now.includes(key)
      ? []
      : [{ kind: "removed", path: pathOf(pair.roots[0], [...pair.at[0], n]), before: before[n] }],
  );
  const within = now.flatMap((key, n): Change[] => {
    const from = old.indexOf(key);
    if (from >= 0) return changesAt(below(pair, from, n), before[from], after[n]);
    return [{ kind: "added", path: pathOf(pair.roots[1], [...pair.at[1], n]), after: after[n] }];
  });
  const [stayed, stay] = [old.filter((key) => now.includes(key)), now.filter((key) => old.includes(key))];
  const order: Change[] = isSame(stayed, stay)
    ? []
    : [{ kind: "order", path: pathOf(pair.roots[1], pair.at[1]), before: old, after: now }];
  return [...removed, ...within, ...order];
};

const changesAt = (pair: Pair, before: unknown, after: unknown): Change[] => {
  if (isSame(before, after)) return [];
  if (Array.isArray(before) && Array.isArray(after)) {
    const [old, now] = [keysOf(before), keysOf(after)];
    if (old && now && old.length + now.length > 0) return keyedChanges(pair, before, after, [old, now]);
    // Lists of plain values, and lists without keys whose length changed, change as a whole.
    if (before.length === after.length && [...before, ...after].every(isFields))
      return after.flatMap((each, n) => changesAt(below(pair, n, n), before[n], each));
  }
  if (isFields(before) && isFields(after))
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) =>
      changesAt(below(pair, name, name), before[name], after[name]),
    );
  const path = pathOf(pair.roots[1], pair.at[1]);
  return [
    { kind: "set", path, ...(before !== undefined && { before }), ...(after !== undefined && { after }) },
  ];
};

/**
 * The differences between two records, as fine as their fields and keys allow; paths refer to `after`, for removals to
 * `before`.
 */
export const changesBetween = (before: DraftRecord, after: DraftRecord): Change[] =>
  changesAt({ roots: [before, after], at: [[], []] }, before, after);

const reordered = (list: readonly unknown[], wanted: readonly string[]): unknown[] => {
  const keys = list.map((each) => (isFields(each) ? String(each.key) : ""));
  const places = wanted.filter((key) => keys.includes(key));
  let next = 0;
  return keys.map((key, n) => {
    if (!places.includes(key)) return list[n];
    const at = keys.indexOf(places[next] ?? key);
    next += 1;
    return list[at];
  });
};

const listOf = (record: DraftRecord, path: string): [list: Step[], members: unknown[]] | undefined => {
  const opening = path.lastIndexOf("[");
  // A key may contain brackets: the list's path is the longest one that resolves to a list.
  for (let end = opening; end > 0; end = path.lastIndexOf("[", end - 1)) {
    const steps = stepsOf(record, path.slice(0, end));
    const value = steps && valueAt(record, steps);
    if (steps && (Array.isArray(value) || value === undefined))
      return [steps, Array.isArray(value) ? [...value] : []];
  }
  return undefined;
};

/** Applies a change to a record, where its path still exists. */
export const withChange = (record: DraftRecord, change: Change): DraftRecord => {
  if (change.kind === "added") {
    const list = listOf(record, change.path);
    const key = isFields(change.after) ? change.after.key : undefined;
    if (!list || list[1].some((each) => isFields(each) && each.key === key)) return record;
    return withValue(record, list[0], [...list[1], change.after]);
  }
  const steps = stepsOf(record, change.path);
  if (!steps) return record;
  if (change.kind === "order") {
    const list = valueAt(record, steps);
    return Array.isArray(list) ? withValue(record, steps, reordered(list, change.after as string[])) : record;
  }
  if (change.kind === "removed" && valueAt(record, steps) === undefined) return record;
  return withValue(record, steps, change.after);
};

const overlap = (a: Change, b: Change): boolean => {
  if (a.kind === "order" || b.kind === "order") return a.kind === b.kind && a.path === b.path;
  return isWithin(a.path, b.path) || isWithin(b.path, a.path);
};

/** A place that two users changed differently since the same version. */
export interface Conflict {
  mine: Change;
  theirs: Change[];
}

/**
 * Compares two users' edits of one record: those of mine alone, those of theirs alone, and conflicts. Applying `mine` to
 * their record loses nothing of either.
 */
export const compareEdits = (
  base: DraftRecord,
  mine: DraftRecord,
  theirs: DraftRecord,
): { mine: Change[]; theirs: Change[]; conflicts: Conflict[] } => {
  const [own, others] = [changesBetween(base, mine), changesBetween(base, theirs)];
  const alike = (change: Change) =>
    others.some(
      (other) =>
        other.path === change.path && other.kind === change.kind && isSame(other.after, change.after),
    );
  const open = own.filter((change) => !alike(change));
  const conflicts = open
    .map((change) => ({ mine: change, theirs: others.filter((other) => overlap(change, other)) }))
    .filter((conflict) => conflict.theirs.length > 0);
  const clashing = new Set(conflicts.flatMap((conflict) => [conflict.mine, ...conflict.theirs]));
  return {
    mine: open.filter((change) => !clashing.has(change)),
    theirs: others.filter((change) => !clashing.has(change)),
    conflicts,
  };
};

const memberOf = (record: DraftRecord, path: string): unknown => {
  const steps = stepsOf(record, path);
  return steps && valueAt(record, steps);
};

/**
 * Their record with my edits: all non-conflicting ones, and the conflicts that `keepMine` selects. Members that they
 * removed and I edited are added again.
 */
export const mergeEdits = (
  mine: DraftRecord,
  theirs: DraftRecord,
  both: ReturnType<typeof compareEdits>,
  keepMine: (conflict: Conflict) => boolean,
): DraftRecord => {
  const chosen = both.conflicts.filter(keepMine);
  const back = chosen.flatMap((conflict) =>
    conflict.theirs
      .filter(({ kind }) => kind === "removed")
      .map(({ path }): Change => ({ kind: "added", path, after: memberOf(mine, path) })),
  );
  return [...back, ...both.mine, ...chosen.map((conflict) => conflict.mine)].reduce(withChange, theirs);
};
