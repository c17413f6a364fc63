import type { Db } from "./client";

/**
 * Makes something once for each database: a query with placeholders, whose building takes as long as its execution, or a cache. A
 * transaction counts as a database of its own.
 */
export const oncePerDatabase = <Made>(make: (db: Db) => Made): ((db: Db) => Made) => {
  const made = new WeakMap<Db, Made>();
  return (db) => {
    const known = made.get(db);
    if (known !== undefined) return known;
    const fresh = make(db);
    made.set(db, fresh);
    return fresh;
  };
};
