import type { Agreement, DraftRecord } from "../../events/shape";
import { holdsChinese, type Text } from "../../events/values";
import type { PersonKey, Scene } from "./message";
import { familyOf, organizationsOf, type Roster } from "./roster";

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
  if (given.some((entry) => entry.people.length > 0) || record.agreements?.length !== 1)
    return given.filter((entry) => entry.people.length > 0);
  const taken = new Set<string>();
  return parties.flatMap((party, at) => {
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
};

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
