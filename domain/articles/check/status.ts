import type { DraftRecord } from "../../events/shape";
import { type Case, type Found, foundAt } from "./finding";
import type { StatusClaim } from "./lexicon";

type Holds = (record: DraftRecord) => boolean;

const agreement =
  (...statuses: readonly string[]): Holds =>
  (record) =>
    (record.agreements ?? []).some((one) => statuses.includes(one.status ?? ""));
const act =
  (...acts: readonly string[]): Holds =>
  (record) =>
    (record.agenda ?? []).some((item) => item.remarks?.some((one) => acts.includes(one.act ?? "")));
const force =
  (...forces: readonly string[]): Holds =>
  (record) =>
    (record.followUps ?? []).some((one) => forces.includes(one.force ?? ""));
const outcome =
  (...types: readonly string[]): Holds =>
  (record) =>
    (record.outcomes ?? []).some((one) => types.includes(one.type ?? ""));
const any =
  (...tests: readonly Holds[]): Holds =>
  (record) =>
    tests.some((test) => test(record));

const signed = any(
  agreement("signed", "in_force", "expired", "terminated"),
  (record) => (record.agreements ?? []).some((one) => one.signedOn || one.amends || one.renewalOf),
  (record) => (record.participants ?? []).some((one) => one.roles?.includes("signatory")),
);
const effective: Holds = (record) => (record.agreements ?? []).some((one) => one.effectiveOn);

const HOLDS: Readonly<Record<StatusClaim, Holds>> = {
  signed,
  "signed or to be": any(signed, agreement("planned", "proposed", "intended")),
  "to be signed": any(agreement("planned", "intended", "proposed"), force("intention", "commitment", "task")),
  intended: agreement("intended"),
  "in force": any(agreement("in_force"), effective),
  expired: agreement("expired"),
  terminated: agreement("terminated"),
  postponed: ({ status }) => status === "postponed",
  cancelled: ({ status }) => status === "cancelled",
  agreed: outcome("consensus"),
  promised: any(act("promise"), force("commitment")),
  required: act("require"),
  given: any(outcome("gift", "award"), (record) =>
    (record.agenda ?? []).some((item) => item.activity === "handover"),
  ),
  launched: outcome("launch"),
};

/** Documents said to be signed, of a sort that the record does not have. */
const documentsIn = ({ text, known, lexicon }: Case): Found[] =>
  [...text.matchAll(lexicon.signature)]
    .map((match) => foundAt(match))
    .filter((found) => !known.says(found.text.match(lexicon.documents)?.[0] ?? found.text));

/** The words of a text that claim a status or an outcome without support in the record. */
export const statusesIn = (given: Case): Found[] => {
  const { text, record, known, lexicon } = given;
  // The launch of something can also occur in purposes and titles, in another form of the word.
  const launches = known.texts.some((one) => one.lower.search(lexicon.launch) >= 0);
  const claims = lexicon.claims
    .filter(({ claim }) => !HOLDS[claim](record) && !(claim === "launched" && launches))
    .flatMap(({ words }) => [...text.matchAll(words)].map((match) => foundAt(match)))
    .filter((found) => !known.says(found.text));
  return [...claims, ...documentsIn(given)];
};
