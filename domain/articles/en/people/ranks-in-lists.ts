import { oncePer } from "../../once-per";
import type { Facts, Who } from "../../reference/facts";

/** The keys of those whom the record lists together: by what they did or said at an item, by a result, or only as participants. */
const listsOf = ({ items, outcomes, people }: Facts): readonly (readonly string[])[] => {
  const lists: (readonly string[])[] = [];
  for (const { item } of items) {
    const byPart = new Map<string | undefined, string[]>();
    for (const { key, as } of item.people ?? []) byPart.set(as, [...(byPart.get(as) ?? []), key]);
    for (const { by } of item.remarks ?? []) lists.push(Array.isArray(by) ? by : []);
    lists.push(...byPart.values());
  }
  for (const { outcome } of outcomes) lists.push(outcome.by ?? [], outcome.to?.participants ?? []);
  const listed = new Set(lists.flat());
  const rest = people.filter(({ key, name, raw }) => name && !listed.has(key) && !raw.roles?.length);
  const sides = new Set(rest.map(({ side }) => side));
  return [
    ...lists,
    ...[...sides].map((one) => rest.filter(({ side }) => side === one).map(({ key }) => key)),
  ];
};

/** The keys of people with a rank, "Dr", whom some list has among more people who have none, and who did nothing alone. */
const loneRanks = oncePer((facts: Facts): ReadonlySet<string> => {
  const ranked = new Set(
    facts.people.filter(({ raw }) => raw.person?.honorific !== undefined).map(({ key }) => key),
  );
  if (ranked.size === 0) return ranked;
  const named = new Set(facts.people.flatMap(({ key, name }) => (name ? [key] : [])));
  const lone = new Set<string>();
  const alone = new Set<string>();
  for (const list of listsOf(facts)) {
    const [first, ...more] = list.filter((key) => named.has(key));
    if (first !== undefined && more.length === 0) alone.add(first);
    const own = list.filter((key) => ranked.has(key));
    if (own.length * 2 < more.length + 1) for (const key of own) lone.add(key);
  }
  return new Set([...lone].filter((key) => !alone.has(key)));
});

/** Whether a rank before a name would stand out: "A, Dr B, C and D". */
export const isLoneRank = (facts: Facts, who: Who): boolean => loneRanks(facts).has(who.key);
