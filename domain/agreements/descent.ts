import type { Agreement } from "../events/shape";
import { folded } from "../search/tokens";

/** How a later agreement follows an earlier one. */
export const TIES = ["renews", "amends"] as const;
export interface Tie {
  later: string;
  earlier: string;
  how: (typeof TIES)[number];
}

/** Characters of a name that tell it from others: no index takes a text of any length. */
const NAME_LENGTH = 500;

type Told = Pick<Agreement, "id" | "title" | "signedOn">;

/**
 * What an agreement goes by: the id of its record, and its title in each language with the day of its signing. The same of
 * what a later one names as its earlier one; two that have a name in common are the same agreement.
 */
export const namesOf = (told: Told | undefined): string[] => {
  const { id, title, signedOn } = told ?? {};
  const titles = [title?.zh, title?.en].map((each) => folded(each ?? "")).filter((each) => each !== "");
  return [
    ...(id ? [`i:${id}`] : []),
    ...(signedOn ? [...new Set(titles)].map((each) => `t:${signedOn} ${each}`) : []),
  ].map((name) => name.slice(0, NAME_LENGTH));
};

/** A later agreement, and another one that goes by a name which it gives for its earlier one: its id, else title and day. */
export interface Named extends Tie {
  byId: boolean;
}

/** An agreement as far as names go. */
export interface Kin {
  id: string;
  told: Told & Pick<Agreement, "renewalOf" | "amends">;
}

/** Who names whom among agreements that are all at hand; the register asks the database for the same. */
export const namedAmong = (kin: readonly Kin[]): Named[] => {
  const owners = new Map<string, string[]>();
  for (const { id, told } of kin)
    for (const name of namesOf(told)) owners.set(name, [...(owners.get(name) ?? []), id]);
  return kin.flatMap(({ id: later, told }) =>
    TIES.flatMap((how) =>
      namesOf(how === "renews" ? told.renewalOf : told.amends).flatMap((name) =>
        (owners.get(name) ?? [])
          .filter((earlier) => earlier !== later)
          .map((earlier) => ({ later, earlier, how, byId: name.startsWith("i:") })),
      ),
    ),
  );
};

const byLater = (named: readonly Named[]): Map<string, Named[]> => {
  const groups = new Map<string, Named[]>();
  for (const each of named) {
    const group = `${each.later} ${TIES.indexOf(each.how)}`;
    const found = groups.get(group);
    if (found) found.push(each);
    else groups.set(group, [each]);
  }
  return groups;
};

/** The agreements that a later one may mean: by the id of the record, else by title and day together. */
const meant = (group: readonly Named[]): string[] => {
  const named = group.filter((each) => each.byId);
  const ids = (named.length > 0 ? named : group).map((each) => each.earlier);
  const distinct = [...new Set(ids)].sort();
  return named.length > 0 ? distinct.slice(0, 1) : distinct;
};

/** The agreements whose parties must be known to tell which of several is meant. */
export const undecided = (named: readonly Named[]): string[] => {
  const groups = [...byLater(named).values()].map((group) => [group[0]?.later ?? "", ...meant(group)]);
  return [...new Set(groups.filter((ids) => ids.length > 2).flat())];
};

/** Of several that are called alike: the one with the most parties in common; none where two have as many. */
const nearest = (found: readonly string[], own: readonly string[], parties: Parties): string | undefined => {
  if (found.length < 2) return found[0];
  const shared = (id: string) => (parties.get(id) ?? []).filter((party) => own.includes(party)).length;
  const most = Math.max(...found.map(shared));
  const nearestOnes = found.filter((id) => shared(id) === most);
  return nearestOnes.length === 1 ? nearestOnes[0] : undefined;
};

type Parties = ReadonlyMap<string, readonly string[]>;

/**
 * Which agreement renews or amends which; the answer does not depend on the order of `named`. `parties`: keys of the
 * parties of those that are `undecided`. A tie that would make an agreement its own forebear is left out.
 */
export const tiesAmong = (named: readonly Named[], parties: Parties): Tie[] => {
  const ties: Tie[] = [];
  const before = new Map<string, string[]>();
  const reaches = (from: string, to: string): boolean => {
    const seen = new Set([from]);
    for (const id of seen) for (const earlier of before.get(id) ?? []) seen.add(earlier);
    return seen.has(to);
  };
  const groups = [...byLater(named)].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [, group] of groups) {
    const [{ later, how } = { later: "", how: TIES[0] }] = group;
    const earlier = nearest(meant(group), parties.get(later) ?? [], parties);
    if (earlier === undefined || reaches(earlier, later)) continue;
    ties.push({ later, earlier, how });
    before.set(later, [...(before.get(later) ?? []), earlier]);
  }
  return ties;
};

/** One step of a line of descent; `how` is undefined for what follows nothing. */
export interface Step {
  id: string;
  how: Tie["how"] | undefined;
}

const related = (id: string, ties: readonly Tie[]): Set<string> => {
  const beside = new Map<string, string[]>();
  for (const { later, earlier } of ties) {
    beside.set(later, [...(beside.get(later) ?? []), earlier]);
    beside.set(earlier, [...(beside.get(earlier) ?? []), later]);
  }
  const family = new Set([id]);
  for (const each of family) for (const other of beside.get(each) ?? []) family.add(other);
  return family;
};

/** Ids of all that an agreement goes back to, that follow it, or follow the same; itself too. */
export const familyOf = (id: string, ties: readonly Tie[]): string[] => [...related(id, ties)];

/**
 * The line of descent that an agreement stands in: it, what it goes back to, and all that followed, each after what it
 * amends or renews, else by the day of signing (`dayOf`). One alone is a line of one.
 */
export const descentOf = (
  id: string,
  ties: readonly Tie[],
  dayOf: (id: string) => string | null | undefined,
): Step[] => {
  const left = related(id, ties);
  const own = ties.filter((tie) => left.has(tie.later));
  const line: Step[] = [];
  while (left.size > 0) {
    const ready = [...left].filter((each) => !own.some((tie) => tie.later === each && left.has(tie.earlier)));
    const order = (each: string) => `${dayOf(each) ?? "9999"} ${each}`;
    const next = ready.reduce((first, each) => (order(each) < order(first) ? each : first));
    left.delete(next);
    line.push({ id: next, how: own.find((tie) => tie.later === next)?.how });
  }
  return line;
};
