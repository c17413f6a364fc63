/** The orders of a list by its columns: the key of a column, ascending, or with "-" before it, descending. */
export const ordersBy = <Key extends string>(keys: readonly Key[]): (Key | `-${Key}`)[] =>
  keys.flatMap((key) => [key, `-${key}` as const]);

/** The column of an order, and its direction. */
export const orderIn = <Key extends string>(order: Key | `-${Key}`): { key: Key; descending: boolean } => {
  const descending = order.startsWith("-");
  return { key: (descending ? order.slice(1) : order) as Key, descending };
};
