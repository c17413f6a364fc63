import type { Agreement } from "../events/shape";
import type { Text } from "../events/values";
import { folded } from "../search/tokens";

type Earlier = NonNullable<Agreement["amends"]>;

/** An agreement as far as its descent asks. */
export interface Kin {
  id: string;
  /** The id that the record gives it. */
  recordId: string | null;
  title: Text;
  signedOn: string | null;
  /** Keys of the parties, so that of several called alike on one day the right one is found. */
  parties: readonly string[];
  amends?: Earlier | undefined;
  renewalOf?: Earlier | undefined;
}

/** How a later agreement follows an earlier one. */
export const TIES = ["amends", "renews"] as const;
export interface Tie {
  later: string;
  earlier: string;
  how: (typeof TIES)[number];
}

const sameTitle = (a: Text | undefined, b: Text): boolean =>
  (["zh", "en"] as const).some((lang) => {
    const [one, other] = [folded(a?.[lang] ?? ""), folded(b[lang] ?? "")];
    return one !== "" && one === other;
  });

/** Of several that are called alike: the one with the most parties in common; nobody where two have as many. */
const nearest = (found: readonly Kin[], later: Kin): Kin | undefined => {
  const shared = (each: Kin) => each.parties.filter((party) => later.parties.includes(party)).length;
  const most = Math.max(...found.map(shared));
  const nearestOnes = found.filter((each) => shared(each) === most);
  return nearestOnes.length === 1 ? nearestOnes[0] : undefined;
};

const grouped = (kin: readonly Kin[], by: (each: Kin) => string | null): Map<string, Kin[]> => {
  const groups = new Map<string, Kin[]>();
  for (const each of kin) {
    const name = by(each);
    if (name !== null) groups.set(name, [...(groups.get(name) ?? []), each]);
  }
  return groups;
};

/**
 * Finds the agreement that a later one names as its earlier one: by the id of the record, else by its title and the day of
 * its signing together. Nothing where none fits, or several do and their parties do not tell them apart.
 */
const finderAmong = (kin: readonly Kin[]) => {
  const byId = grouped(kin, (each) => each.recordId);
  const byDay = grouped(kin, (each) => each.signedOn);
  return (later: Kin, told: Earlier): Kin | undefined => {
    const isOther = (each: Kin) => each.id !== later.id;
    const named = byId.get(told.id ?? "")?.find(isOther);
    if (named) return named;
    const sameDay = byDay.get(told.signedOn ?? "") ?? [];
    const alike = sameDay.filter((each) => isOther(each) && sameTitle(told.title, each.title));
    return alike.length > 0 ? nearest(alike, later) : undefined;
  };
};

/**
 * Which agreement amends or renews which, among those given; the answer does not depend on their order. A tie that would
 * make an agreement its own forebear is left out.
 */
export const tiesAmong = (kin: readonly Kin[]): Tie[] => {
  const ties: Tie[] = [];
  const inOrder = [...kin].sort((a, b) => (a.id < b.id ? -1 : 1));
  const find = finderAmong(inOrder);
  const before = new Map<string, string[]>();
  const reaches = (from: string, to: string): boolean => {
    const seen = new Set([from]);
    for (const id of seen) for (const earlier of before.get(id) ?? []) seen.add(earlier);
    return seen.has(to);
  };
  for (const later of inOrder)
    for (const [how, told] of [
      ["renews", later.renewalOf],
      ["amends", later.amends],
    ] as const) {
      const earlier = told && find(later, told);
      if (!earlier || reaches(earlier.id, later.id)) continue;
      ties.push({ later: later.id, earlier: earlier.id, how });
      before.set(later.id, [...(before.get(later.id) ?? []), earlier.id]);
    }
  return ties;
};

/** One step of a line of descent; `how` is undefined for what follows nothing. */
export interface Step {
  id: string;
  how: Tie["how"] | undefined;
}

const related = (id: string, ties: readonly Tie[]): Set<string> => {
  const family = new Set([id]);
  for (const each of family)
    for (const { later, earlier } of ties) {
      if (later === each) family.add(earlier);
      if (earlier === each) family.add(later);
    }
  return family;
};

/**
 * The line of descent that an agreement stands in: it, what it goes back to, and all that followed, each after what it
 * amends or renews, else by the day of signing. One alone is a line of one.
 */
export const descentOf = (id: string, kin: readonly Kin[], ties: readonly Tie[]): Step[] => {
  const days = new Map(kin.map((each) => [each.id, each.signedOn ?? "9999"]));
  const left = related(id, ties);
  const line: Step[] = [];
  while (left.size > 0) {
    const ready = [...left].filter(
      (each) => !ties.some((tie) => tie.later === each && left.has(tie.earlier)),
    );
    const order = (each: string) => `${days.get(each) ?? "9999"} ${each}`;
    const next = ready.reduce((first, each) => (order(each) < order(first) ? each : first));
    left.delete(next);
    line.push({ id: next, how: ties.find((tie) => tie.later === next)?.how });
  }
  return line;
};
