/** A step of a path: a field name, or a position in a list. */
export type Step = string | number;

const keyOf = (member: unknown): string | undefined => {
  if (typeof member !== "object" || member === null || !("key" in member)) return undefined;
  return typeof member.key === "string" && member.key !== "" ? member.key : undefined;
};

const child = (value: unknown, step: Step): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, step)
    ? (value as Readonly<Record<Step, unknown>>)[step]
    : undefined;

/** The value at a path; undefined where it does not exist. */
export const valueAt = (root: unknown, at: readonly Step[]): unknown => at.reduce(child, root);

/** The number of members by key. */
const timesOf = (list: readonly unknown[]): Map<string, number> => {
  const times = new Map<string, number>();
  for (const member of list) {
    const key = keyOf(member);
    if (key !== undefined) times.set(key, (times.get(key) ?? 0) + 1);
  }
  return times;
};

/** `pathOf` for many places of one unchanging record. */
export const pathsIn = (root: unknown): ((at: readonly Step[]) => string) => {
  const known = new Map<readonly unknown[], Map<string, number>>();
  const isUnique = (list: readonly unknown[], key: string): boolean => {
    const times = known.get(list) ?? timesOf(list);
    known.set(list, times);
    return times.get(key) === 1;
  };
  return (at) => {
    let text = "";
    let value = root;
    for (const step of at) {
      const next = child(value, step);
      const key = Array.isArray(value) ? keyOf(next) : undefined;
      const named = key !== undefined && Array.isArray(value) && isUnique(value, key);
      if (typeof step === "number") text += `[${named ? key : step}]`;
      else text += text === "" ? step : `.${step}`;
      value = next;
    }
    return text;
  };
};

/**
 * Formats steps as a path: `participants[zhou-hui].posts[0].title.en`. A list member is named by its key where that is
 * unique in the list, else by its position from 0.
 */
export const pathOf = (root: unknown, at: readonly Step[]): string => pathsIn(root)(at);

// A key may contain dots and brackets, so a bracket closes where a dot, another bracket or the end follows.
const NEXT = /^(?:\.?([^.[\]]+)|\[(.*?)\](?=$|[.[]))/;

/** Parses a path for a record; undefined where it does not exist in the format. */
export const stepsOf = (root: unknown, path: string): Step[] | undefined => {
  const steps: Step[] = [];
  let rest = path;
  let value = root;
  while (rest !== "") {
    const found = NEXT.exec(rest);
    if (!found) return undefined;
    const [all, field, named] = found;
    let step: Step = field ?? "";
    if (named !== undefined) {
      const at = Array.isArray(value) ? value.findIndex((member) => keyOf(member) === named) : -1;
      if (at < 0 && !/^\d+$/.test(named)) return undefined;
      step = at < 0 ? Number(named) : at;
    }
    steps.push(step);
    value = child(value, step);
    rest = rest.slice(all.length);
  }
  return steps;
};

/** Whether a path is another one or leads into it. */
export const isWithin = (path: string, outer: string): boolean =>
  path === outer || path.startsWith(`${outer}.`) || path.startsWith(`${outer}[`);

/** The field names of a path, without the members of lists. */
export const namesIn = (path: string): string[] => {
  const names: string[] = [];
  for (let rest = path; rest !== ""; ) {
    const found = NEXT.exec(rest);
    if (!found) return names;
    if (found[1] !== undefined) names.push(found[1]);
    rest = rest.slice(found[0].length);
  }
  return names;
};
