import type { DraftRecord } from "../../events/shape";
import type { Lang } from "../../events/values";
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
  given: outcome("gift", "award"),
  launched: outcome("launch"),
};

/** Sorts of documents that a text can say were signed, where one is not another. */
const DOCUMENTS: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:memorand(?:um|a)|contract|letter of intent|protocol|treaty|charter|declaration)\b/iu,
  zh: /备忘录|意向书|合同|议定书|宣言|章程/u,
};
const SIGNED: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:signed|signs|sign) (?:an?|the) (?:[\w-]+ ){0,3}?(?=memorand|contract|letter of|protocol|treaty|charter|declaration)[\w-]+(?: of intent)?/giu,
  zh: /(?:签署|签订)了?[\p{Script=Han}“《]{0,12}?(?:备忘录|意向书|合同|议定书|宣言|章程)/gu,
};

/** Documents of a sort that the record has none of, said to be signed. */
const documentsIn = ({ text, lang, known }: Case): Found[] =>
  [...text.matchAll(SIGNED[lang])]
    .map((match) => foundAt(match))
    .filter((found) => !known.says(DOCUMENTS[lang].exec(found.text)?.[0] ?? found.text));

/** The words of a text that claim a status or an outcome which nothing in the record bears out. */
export const statusesIn = (given: Case): Found[] => [...claimsIn(given), ...documentsIn(given)];

const claimsIn = ({ text, record, known, lexicon }: Case): Found[] =>
  lexicon.claims
    .filter(({ claim }) => !HOLDS[claim](record))
    .flatMap(({ words }) => [...text.matchAll(words)].map((match) => foundAt(match)))
    .filter((found) => !known.says(found.text));
