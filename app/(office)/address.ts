/** Query parameters of an address. */
export type Query = Readonly<Record<string, string | string[] | undefined>>;

/** The same address with other filters; a change of a filter goes back to the first page. */
export const withFilter = (query: Query, change: Readonly<Record<string, string | undefined>>): string => {
  const next = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...query, page: undefined, ...change }))
    if (typeof value === "string" && value !== "") next.set(name, value);
  const search = next.toString();
  return search ? `?${search}` : "?";
};
