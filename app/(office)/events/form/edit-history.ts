const MAX_STEPS = 100;
/** Milliseconds within which typing in one field is one step. */
const PAUSE = 1000;

/** The steps of editing a value, each kept as the value before it. */
interface EditHistory<T> {
  /** Called before a change; `field`: the field that is typed in, absent for a change of structure. */
  record: (before: () => T, field: string | undefined, at: number) => void;
  /** The value before the last step that differs from `now`, if there is one. */
  undo: (now: T) => T | undefined;
  /** The value that the last undo replaced, until the next change. */
  redo: (now: T) => T | undefined;
  /** Whether there is a step to undo. */
  isEmpty: () => boolean;
  clear: () => void;
}

/** Keeps the last hundred steps; consecutive typing in one field is one step. */
export const editHistory = <T>(): EditHistory<T> => {
  let past: T[] = [];
  let future: T[] = [];
  let typing: { field: string; at: number } | undefined;
  const step = (from: T[], to: T[], now: T): T | undefined => {
    typing = undefined;
    const current = JSON.stringify(now);
    let found = from.pop();
    while (found !== undefined && JSON.stringify(found) === current) found = from.pop();
    if (found !== undefined) to.push(now);
    return found;
  };
  return {
    record: (before, field, at) => {
      const continued = field !== undefined && typing?.field === field && at - typing.at < PAUSE;
      typing = field === undefined ? undefined : { field, at };
      future = [];
      if (!continued) past = [...past, before()].slice(-MAX_STEPS);
    },
    undo: (now) => step(past, future, now),
    redo: (now) => step(future, past, now),
    isEmpty: () => past.length === 0,
    clear: () => {
      [past, future, typing] = [[], [], undefined];
    },
  };
};
