import type { Agreement, DraftRecord } from "../../events/shape";
import { holdsChinese, type Text } from "../../events/values";
import type { PersonKey, Scene } from "./message";
import { type Entry, familyOf, organizationsOf, type Roster } from "./roster";

/** Statuses of a signed document: before these, the text does not say what "will" be done under it. */
export const BINDING: ReadonlySet<string> = new Set(["signed", "in_force", "expired", "terminated"]);

/** Who signed for which party: as the agreement lists them, otherwise those with the role whose post is at a party. */
export const signatoriesOf = (
  record: DraftRecord,
  roster: Roster,
  agreement: Agreement,
): { party: number; people: PersonKey[] }[] => {
  const parties = agreement.parties ?? [];
  const given = parties.map((party, at) => ({ party: at, people: roster.known(party.signatories) }));
  const listed = given.filter((entry) => entry.people.length > 0);
  if (record.agreements?.length !== 1) return listed;
  if (listed.length > 0) return withLastSignatory(roster, parties.length, listed);
  const taken = new Set<string>();
  const found = parties.flatMap((party, at) => {
    const [own] = familyOf(party.organization);
    const people = roster.present
      .filter(
        (one) =>
          one.has("signatory") &&
          own !== undefined &&
          organizationsOf(one.raw).has(own) &&
          !taken.has(one.key),
      )
      .map((one) => one.key);
    // "chairmen of A and B": a group of several parties signs for each of them.
    for (const key of people) if (!roster.get(key)?.raw.group) taken.add(key);
    return people.length > 0 ? [{ party: at, people }] : [];
  });
  return withLastSignatory(roster, parties.length, found);
};

/** Who signed for one of the parties of a document, by its place among them. */
type Signed = { party: number; people: PersonKey[] };

/**
 * Who signed for each party, with the only one who is left for the only party that is left, if they are of another side: the mayor
 * of a city signs for its government, a dean for the university.
 */
const withLastSignatory = (roster: Roster, parties: number, found: Signed[]): Signed[] => {
  const places = [...Array(parties).keys()];
  const [left, ...more] = places.filter((at) => !found.some((one) => one.party === at));
  const [last, ...further] = roster.present.filter(
    (one) => one.has("signatory") && !found.some(({ people }) => people.includes(one.key)),
  );
  if (left === undefined || more.length > 0 || !last || last.raw.group || further.length > 0) return found;
  if (found.length === 0 || !isOfAnotherSide(roster, last, found)) return found;
  return [...found, { party: left, people: [last.key] }].sort((a, b) => a.party - b.party);
};

/** Whether somebody is of another side than all who signed for the other parties. */
const isOfAnotherSide = (
  roster: Roster,
  { side }: Entry,
  signed: readonly { people: readonly PersonKey[] }[],
): boolean =>
  side !== undefined &&
  signed
    .flatMap(({ people }) => people)
    .every((key) => {
      const own = roster.get(key)?.side;
      return own !== undefined && own !== side;
    });

/** The witnesses of an agreement: as it lists them, otherwise those with the role if it is the only agreement. */
export const witnessesOf = (record: DraftRecord, roster: Roster, agreement: Agreement): PersonKey[] => {
  const listed = roster.known(agreement.witnesses);
  if (listed.length > 0 || record.agreements?.length !== 1) return listed;
  return roster.present.filter((one) => one.has("witness")).map((one) => one.key);
};

/** The languages that can name a document. */
const languagesOf = (title: Text | undefined): string => {
  const english = title?.en !== undefined && title.en.trim() !== "" && !holdsChinese(title.en);
  return `${english}/${(title?.zh ?? "").trim() !== ""}`;
};

/** A key of what documents share that were signed at one ceremony by the same people for the same parties. */
const ceremonyOf = (agreement: Agreement, scenes: readonly Scene[]): string | undefined => {
  const { status, parties, signedOn, witnesses, witnessesOpen, title } = agreement;
  const special = [agreement.count, agreement.value, agreement.nth, agreement.renewalOf, agreement.amends];
  const plain = special.every((value) => value === undefined) && !agreement.documents?.length;
  const scene = scenes.find((one) => one.item.agreements?.includes(agreement.key));
  // Documents of unknown parties are one list if the same item lists them.
  const listed = (parties ?? []).length >= 2 || ((parties ?? []).length === 0 && scene !== undefined);
  if (status !== "signed" || !plain || !listed) return undefined;
  // "A and B" and "B and A" are the same parties.
  const sides = (parties ?? [])
    .map(({ organization, group, signatories }) =>
      JSON.stringify([organization?.id ?? organization?.name ?? group, signatories ?? []]),
    )
    .sort();
  return JSON.stringify([sides, signedOn, witnesses ?? [], witnessesOpen, scene?.key, languagesOf(title)]);
};

/** The documents of a record, those signed together in one group, the one that is the news first in its group. */
export const ceremoniesOf = (
  record: DraftRecord,
  scenes: readonly Scene[],
): (readonly [Agreement, ...Agreement[]])[] => {
  const groups = new Map<string, [Agreement, ...Agreement[]]>();
  const seen = new Set<string>();
  for (const agreement of record.agreements ?? []) {
    if (seen.has(agreement.key)) continue;
    seen.add(agreement.key);
    const shared = ceremonyOf(agreement, scenes) ?? agreement.key;
    const group = groups.get(shared);
    if (!group) groups.set(shared, [agreement]);
    else if (agreement.key === record.news) group.unshift(agreement);
    else group.push(agreement);
  }
  return [...groups.values()];
};
