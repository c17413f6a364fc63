/**
 * The choice after a click on `id`: toggled alone, or, with `range`, all from the one clicked before to this one chosen.
 * `ids` are those that can be chosen, in the order of the list.
 */
export const chosenAfter = (
  chosen: ReadonlySet<string>,
  ids: readonly string[],
  { id, last, range }: { id: string; last: string | undefined; range: boolean },
): ReadonlySet<string> => {
  const next = new Set(chosen);
  const from = range && last !== undefined ? ids.indexOf(last) : -1;
  const to = ids.indexOf(id);
  if (from >= 0 && to >= 0)
    for (const each of ids.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(each);
  else if (!next.delete(id)) next.add(id);
  return next;
};
