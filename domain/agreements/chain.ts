import type { Agreement } from "../events/shape";
import { folded } from "../search/tokens";

/** How a later agreement relates to an earlier one. */
export const TIES = ["renews", "amends"] as const;
export interface Tie {
  later: string;
  earlier: string;
  how: (typeof TIES)[number];
}

/** Maximum length of a key in characters; index entries are limited in size. */
const NAME_LENGTH = 500;

type Identity = Pick<Agreement, "id" | "title" | "signedOn">;

/**
 * Keys that identify an agreement: its record id, and its title in each language with the signing date. Also computed for
 * the earlier agreement that a later one names; agreements with a common key are the same.
 */
export const namesOf = (agreement: Identity | undefined): string[] => {
  const { id, title, signedOn } = agreement ?? {};
  const titles = [title?.zh, title?.en].map((each) => folded(each ?? "")).filter((each) => each !== "");
  return [
    ...(id ? [`i:${id}`] : []),
    ...(signedOn ? [...new Set(titles)].map((each) => `t:${signedOn} ${each}`) : []),
  ].map((name) => name.slice(0, NAME_LENGTH));
};

/** A candidate tie: `earlier` has a key that `later` gives for its earlier agreement, by record id or by title and date. */
interface CandidateTie extends Tie {
  byId: boolean;
}

/** An agreement with the data that its keys are made of. */
export interface IdentifiedAgreement {
  id: string;
  agreement: Identity & Pick<Agreement, "renewalOf" | "amends">;
}

/** Candidate ties among the given agreements; the list of agreements computes the same in SQL. */
export const candidateTies = (all: readonly IdentifiedAgreement[]): CandidateTie[] => {
  const owners = new Map<string, string[]>();
  for (const { id, agreement } of all)
    for (const name of namesOf(agreement)) owners.set(name, [...(owners.get(name) ?? []), id]);
  return all.flatMap(({ id: later, agreement }) =>
    TIES.flatMap((how) =>
      namesOf(how === "renews" ? agreement.renewalOf : agreement.amends).flatMap((name) =>
        (owners.get(name) ?? [])
          .filter((earlier) => earlier !== later)
          .map((earlier) => ({ later, earlier, how, byId: name.startsWith("i:") })),
      ),
    ),
  );
};

const byLater = (named: readonly CandidateTie[]): Map<string, CandidateTie[]> => {
  const groups = new Map<string, CandidateTie[]>();
  for (const each of named) {
    const group = `${each.later} ${TIES.indexOf(each.how)}`;
    const found = groups.get(group);
    if (found) found.push(each);
    else groups.set(group, [each]);
  }
  return groups;
};

/** Earlier agreements that a later one may refer to: by record id, else by title and date. */
const candidates = (group: readonly CandidateTie[]): string[] => {
  const named = group.filter((each) => each.byId);
  const ids = (named.length > 0 ? named : group).map((each) => each.earlier);
  const distinct = [...new Set(ids)].sort();
  return named.length > 0 ? distinct.slice(0, 1) : distinct;
};

/** Agreements whose parties are needed to choose among several candidates. */
export const undecided = (named: readonly CandidateTie[]): string[] => {
  const groups = [...byLater(named).values()].map((group) => [group[0]?.later ?? "", ...candidates(group)]);
  return [...new Set(groups.filter((ids) => ids.length > 2).flat())];
};

/** The candidate with the most parties in common; undefined on a tie. */
const bestMatch = (
  found: readonly string[],
  own: readonly string[],
  parties: Parties,
): string | undefined => {
  if (found.length < 2) return found[0];
  const shared = (id: string) => (parties.get(id) ?? []).filter((party) => own.includes(party)).length;
  const most = Math.max(...found.map(shared));
  const best = found.filter((id) => shared(id) === most);
  return best.length === 1 ? best[0] : undefined;
};

type Parties = ReadonlyMap<string, readonly string[]>;

/**
 * Which agreement renews or amends which, independent of the order of `named`. `parties`: party keys of the `undecided`
 * agreements. Ties that would close a cycle are left out.
 */
export const tiesAmong = (named: readonly CandidateTie[], parties: Parties): Tie[] => {
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
    const earlier = bestMatch(candidates(group), parties.get(later) ?? [], parties);
    if (earlier === undefined || reaches(earlier, later)) continue;
    ties.push({ later, earlier, how });
    before.set(later, [...(before.get(later) ?? []), earlier]);
  }
  return ties;
};

/** One of the successive versions; `how` is undefined for the first. */
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
  const found = new Set([id]);
  for (const each of found) for (const other of beside.get(each) ?? []) found.add(other);
  return found;
};

/** Ids of all earlier and later versions of an agreement, including itself. */
export const allVersionsOf = (id: string, ties: readonly Tie[]): string[] => [...related(id, ties)];

/**
 * All versions of an agreement in order: each after those it amends or renews, then by signing date (`dayOf`). An
 * agreement without others is the only element.
 */
export const chainOf = (
  id: string,
  ties: readonly Tie[],
  dayOf: (id: string) => string | null | undefined,
): Step[] => {
  const left = related(id, ties);
  const own = ties.filter((tie) => left.has(tie.later));
  const chain: Step[] = [];
  while (left.size > 0) {
    const ready = [...left].filter((each) => !own.some((tie) => tie.later === each && left.has(tie.earlier)));
    const order = (each: string) => `${dayOf(each) ?? "9999"} ${each}`;
    const next = ready.reduce((first, each) => (order(each) < order(first) ? each : first));
    left.delete(next);
    chain.push({ id: next, how: own.find((tie) => tie.later === next)?.how });
  }
  return chain;
};
