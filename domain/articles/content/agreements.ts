import type { Agreement, DraftRecord } from "../../events/shape";
import type { PersonKey } from "./message";
import { bodiesOf, familyOf, type Roster } from "./roster";

/** Statuses of a document that was signed: before that, nothing "will" be done under it. */
export const BINDING: ReadonlySet<string> = new Set(["signed", "in_force", "expired", "terminated"]);

/** Who signed for which party: as the agreement lists them, else those with the role whose post is at a party. */
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
          one.has("signatory") && own !== undefined && bodiesOf(one.raw).has(own) && !taken.has(one.key),
      )
      .map((one) => one.key);
    for (const key of people) taken.add(key);
    return people.length > 0 ? [{ party: at, people }] : [];
  });
};

/** Before whom an agreement was signed: as it lists them, else those with the role where it is the only one. */
export const witnessesOf = (record: DraftRecord, roster: Roster, agreement: Agreement): PersonKey[] => {
  const listed = roster.known(agreement.witnesses);
  if (listed.length > 0 || record.agreements?.length !== 1) return listed;
  return roster.present.filter((one) => one.has("witness")).map((one) => one.key);
};
