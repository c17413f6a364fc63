/**
 * Changes of a record's fields before the writer reads it. Where nothing changes, each of these returns what it was given, so
 * that a record in form stays the same object.
 */

/** A list with each member changed. */
export const each = <T>(given: T[] | undefined, change: (one: T) => T): T[] | undefined => {
  const made = given?.map(change);
  return made?.some((one, at) => one !== given?.[at]) ? made : given;
};

/** An object with some of its fields changed. */
export const withFields = <T extends object>(given: T, fields: Partial<T>): T => {
  const changed = (Object.keys(fields) as (keyof T)[]).filter((name) => fields[name] !== given[name]);
  return changed.length === 0
    ? given
    : { ...given, ...Object.fromEntries(changed.map((name) => [name, fields[name]])) };
};
