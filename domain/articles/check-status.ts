import type { DraftRecord } from "../events/shape";
import type { Found, Material } from "./check";

const agreement =
  (...statuses: readonly string[]) =>
  (record: DraftRecord): boolean =>
    (record.agreements ?? []).some((one) => statuses.includes(one.status ?? ""));
const act =
  (...acts: readonly string[]) =>
  (record: DraftRecord): boolean =>
    (record.agenda ?? []).some((item) => item.remarks?.some((one) => acts.includes(one.act ?? "")));
const force =
  (...forces: readonly string[]) =>
  (record: DraftRecord): boolean =>
    (record.followUps ?? []).some((one) => forces.includes(one.force ?? ""));
const outcome =
  (type: string) =>
  (record: DraftRecord): boolean =>
    (record.outcomes ?? []).some((one) => one.type === type);
const status =
  (...wanted: readonly string[]) =>
  (record: DraftRecord): boolean =>
    wanted.includes(record.status);
const any =
  (...tests: readonly ((record: DraftRecord) => boolean)[]) =>
  (record: DraftRecord): boolean =>
    tests.some((test) => test(record));

const earlier = (record: DraftRecord): boolean =>
  (record.agreements ?? []).some((one) => one.signedOn || one.amends || one.renewalOf);
const signatory = (record: DraftRecord): boolean =>
  (record.participants ?? []).some((one) => one.roles?.includes("signatory"));
const wasSigned = any(agreement("signed", "in_force", "expired", "terminated"), earlier, signatory);

type Claim = [words: RegExp, holds: (record: DraftRecord) => boolean];

// A word that claims a status, and what in a record bears it out.
const CLAIMS: Readonly<Record<"en" | "zh", readonly Claim[]>> = {
  en: [
    [/\b(?:signed|signs|co-signed|inked)\b/gi, wasSigned],
    [
      /\b(?:plans?|planned|is|are) to (?:be )?sign(?:ed)?\b/gi,
      any(agreement("planned"), force("intention", "commitment", "task")),
    ],
    [/\breached (?:an intention|a letter of intent|a preliminary agreement)\b/gi, agreement("intended")],
    [
      /\b(?:in force|took effect|takes effect)\b/gi,
      any(agreement("in_force"), (r) => (r.agreements ?? []).some((one) => one.effectiveOn)),
    ],
    [/\bexpired\b/gi, agreement("expired")],
    [/\bterminated\b/gi, agreement("terminated")],
    [/\bpostponed\b/gi, status("postponed")],
    [/\bcancel(?:l)?ed\b/gi, status("cancelled")],
    [/\bagreed (?:to|that|on)\b|\breached (?:a )?consensus\b/gi, outcome("consensus")],
    [
      /\b(?:promised|pledged|committed (?:itself|himself|herself|themselves) to)\b/gi,
      any(act("promise"), force("commitment")),
    ],
    [/\b(?:called on|demanded|required)\b/gi, act("require")],
  ],
  zh: [
    [/签署了?|签订了?|签约(?!方|仪式)/g, any(wasSigned, agreement("planned", "proposed", "intended"))],
    [/(?:已)?(?:正式)?(?:签署|签订)了/g, wasSigned],
    [/(?<!拟由[^，。]{0,40})签字/g, wasSigned],
    [/达成.{0,12}意向/g, agreement("intended")],
    [
      /(?:现行|已)生效|生效/g,
      any(agreement("in_force"), (r) => (r.agreements ?? []).some((one) => one.effectiveOn)),
    ],
    [/已?到期失效|已失效/g, agreement("expired")],
    [/终止/g, agreement("terminated")],
    [/延期|推迟/g, status("postponed")],
    [/取消/g, status("cancelled")],
    [/一致同意|达成(?:一致|共识)/g, outcome("consensus")],
    [/承诺/g, any(act("promise"), force("commitment"))],
    [/要求/g, act("require")],
  ],
};

/** The words of a text that claim a status which nothing in the record bears out. */
export const statusesIn = ({ text, record, lang, words }: Material): Found[] => {
  const found = CLAIMS[lang]
    .filter(([, holds]) => !holds(record))
    .flatMap(([claim]) => [...text.matchAll(claim)])
    .filter(([said]) => !words.some((one) => one.toLowerCase().includes(said.toLowerCase())))
    .map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }));
  return found.filter(
    (one, i) => !found.slice(0, i).some((other) => one.start < other.end && one.end > other.start),
  );
};
