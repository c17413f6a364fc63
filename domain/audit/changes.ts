/** A changed place. `before` or `after` is absent where there was or is no value. */
export interface Change {
  /** The path, as in a record: `participants[zhou-hui].posts[0].title.en`; "" is the whole. */
  path: string;
  before?: unknown;
  after?: unknown;
}

type Fields = Record<string, unknown>;
interface Keyed extends Fields {
  key: string;
}

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
const isKeyed = (value: unknown): value is Keyed => isFields(value) && typeof value.key === "string";
const keysOf = (list: readonly Keyed[]) => list.map((member) => member.key);
const areKeyed = (list: readonly unknown[]): list is Keyed[] =>
  list.every(isKeyed) && new Set(keysOf(list)).size === list.length;

const one = (path: string, before: unknown, after: unknown): Change => ({
  path,
  ...(before === undefined ? {} : { before }),
  ...(after === undefined ? {} : { after }),
});

const ofKeyed = (path: string, before: readonly Keyed[], after: readonly Keyed[]): Change[] => {
  const old = new Map(before.map((member) => [member.key, member]));
  const now = new Map(after.map((member) => [member.key, member]));
  const common = keysOf(before).filter((key) => now.has(key));
  const order = keysOf(after).filter((key) => old.has(key));
  const moved = common.some((key, i) => key !== order[i]);
  return [
    ...(moved ? [one(path, keysOf(before), keysOf(after))] : []),
    ...[...new Set([...old.keys(), ...now.keys()])].flatMap((key) =>
      changesBetween(old.get(key), now.get(key), `${path}[${key}]`),
    ),
  ];
};

const ofList = (path: string, before: readonly unknown[], after: readonly unknown[]): Change[] =>
  areKeyed(before) && areKeyed(after)
    ? ofKeyed(path, before, after)
    : Array.from({ length: Math.max(before.length, after.length) }, (_, i) =>
        changesBetween(before[i], after[i], `${path}[${i}]`),
      ).flat();

const ofFields = (path: string, before: Fields, after: Fields): Change[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((field) =>
    changesBetween(before[field], after[field], path === "" ? field : `${path}.${field}`),
  );

const plain = (value: unknown): unknown => (value instanceof Date ? value.toISOString() : value);

/**
 * The differences between two values by path; empty where they are equal. List members are matched by key where they have
 * one, so that a move only changes the order; `null` and a missing field differ.
 */
export const changesBetween = (before: unknown, after: unknown, path = ""): Change[] => {
  if (Array.isArray(before) && Array.isArray(after)) return ofList(path, before, after);
  if (isFields(before) && isFields(after)) return ofFields(path, before, after);
  const [old, now] = [plain(before), plain(after)];
  return Object.is(old, now) ? [] : [one(path, old, now)];
};
