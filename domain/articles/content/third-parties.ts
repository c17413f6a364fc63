import type { DraftRecord } from "../../events/shape";
import type { PersonKey } from "./message";
import { type Entry, organizationsOf, type Roster } from "./roster";

const COUNTED = /\b(three|four|five|trilateral|tripartite)\b/i;
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ["four", 4],
  ["five", 5],
]);

/** Whether the title counts more parties than there are guests: "three ambassadors" are the three guests themselves. */
const isCounted = ({ title }: DraftRecord, guests: number): boolean => {
  const [, number] = COUNTED.exec(title?.en ?? "") ?? [];
  return number !== undefined && guests < (NUMBERS.get(number.toLowerCase()) ?? 3);
};

/** Whether somebody only brought the parties together. */
const isGoBetween = ({ organizers = [] }: DraftRecord, { key }: Entry): boolean =>
  organizers.some(({ participant, tier }) => participant === key && tier === "go_between");

/** Whether the office's own title contains an organization's name or short form. */
const isInTitle = ({ title }: DraftRecord, { raw }: Entry): boolean =>
  (raw.posts ?? []).some(({ organization }) =>
    [organization?.name?.en, organization?.short?.en].some((name) => name && title?.en?.includes(name)),
  );

const ROLES = ["escort", "guide", "interpreter", "witness", "chair"] as const;

/** Whether each delegation has a name and no size: a list of the heads does not lose that they came with others. */
export const areNamedOnly = ({ delegations = [] }: DraftRecord): boolean =>
  delegations.every(({ name, size }) => name !== undefined && size === undefined);

/**
 * The first person of each third organization at a meeting of more than two, if the title counts the parties or names that
 * organization, and the head of each third delegation by name: they met the others as guests.
 */
export const thirdParties = (
  record: DraftRecord,
  roster: Roster,
  hosts: readonly PersonKey[],
  guests: readonly PersonKey[],
): readonly PersonKey[] => {
  const third = roster.present.filter(
    (one) =>
      one.side === "third" && !one.group && !ROLES.some((role) => one.has(role)) && !isGoBetween(record, one),
  );
  const counted = isCounted(record, guests.length);
  const met = [...hosts, ...guests];
  const seen = new Set(met.flatMap((key) => [...organizationsOf(roster.get(key)?.raw ?? { key })]));
  const heads = new Set(
    areNamedOnly(record)
      ? (record.delegations ?? []).flatMap(({ side, head }) => (side === "third" && head ? [head] : []))
      : [],
  );
  return third.flatMap((one) => {
    if (heads.has(one.key)) return [one.key];
    const own = [...organizationsOf(one.raw)];
    if (own.length === 0 || own.some((name) => seen.has(name))) return [];
    for (const name of own) seen.add(name);
    return counted || isInTitle(record, one) ? [one.key] : [];
  });
};
