/**
 * Changes of a record's fields before the writer reads it. Where nothing changes, each of these returns what it was given, so
 * that a record in form stays the same object.
 */

/** A list with each member changed. */
export const each = <T>(given: T[] | undefined, change: (one: T) => T): T[] | undefined => {
  if (!given) return given;
  const made: T[] = [];
  let same = true;
  for (const one of given) {
    const own = change(one);
    if (own !== one) same = false;
    made.push(own);
  }
  return same ? given : made;
};

/** An object with some of its fields changed. */
export const withFields = <T extends object>(given: T, fields: Partial<T>): T => {
  let made: T | undefined;
  for (const name of Object.keys(fields) as (keyof T)[]) {
    if (fields[name] === given[name]) continue;
    made ??= { ...given };
    made[name] = fields[name] as T[keyof T];
  }
  return made ?? given;
};
