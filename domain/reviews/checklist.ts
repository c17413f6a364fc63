import type { Article } from "../articles/article";
import { type Checkup, checkText } from "../articles/check/check";
import type { Checked } from "../articles/check/finding";
import { withoutCorrections } from "../articles/corrections";
import type { Edits } from "../articles/edits";
import { factsToState } from "../articles/facts-to-state";
import { toText } from "../articles/render";
import { sentencesOf } from "../articles/sentence-places";
import type { DraftRecord } from "../events/shape";

/** What is checked before an article is approved, in the order of a reviewer's reading. */
export const CHECKLIST = [
  "names",
  "posts",
  "order",
  "setting",
  "present",
  "date",
  "place",
  "organizations",
  "organizers",
  "documents",
  "owners",
  "figures",
  "captions",
  "credits",
  "complete",
  "languages",
  "wording",
] as const;
export type CheckItem = (typeof CHECKLIST)[number];

/** A finding: words that the record does not support, or a fact of it (`path`) that the article does not state. */
interface CheckFinding {
  text: string;
  path?: string;
}

/**
 * The answer to one item. `yes`: by the record, `compared` of whose facts were compared; `no`: with what was found; `none`: the record has
 * nothing of the kind; `ask`: only a person can tell.
 */
export interface CheckAnswer {
  item: CheckItem;
  answer: "yes" | "no" | "none" | "ask";
  compared: number;
  findings: CheckFinding[];
}

const OF_KIND: Readonly<Record<Checked, CheckItem>> = {
  name: "names",
  gender: "names",
  title: "posts",
  date: "date",
  sequence: "place",
  status: "documents",
  role: "owners",
  force: "owners",
  number: "figures",
  degree: "wording",
};

/** The item that a record path belongs to, by the first pattern that it matches; other paths belong to no single item. */
const OF_PATH: readonly (readonly [RegExp, CheckItem])[] = [
  [/^photos\b/, "captions"],
  [/^credits\b/, "credits"],
  [/\borganizers\b/, "organizers"],
  [/^agreements\b/, "documents"],
  [/^(?:attendance|delegations\[.+\]\.size)\b/, "figures"],
  [/\bwhen\b/, "date"],
  [/^participants\b.*\.(?:posts|functions)\b/, "posts"],
  [/^(?:participants|delegations)\b/, "present"],
  [/\.(?:remarks|quotes)\b|^followUps\b/, "owners"],
  [/\b(?:venue|city|areas|stops)\b/, "place"],
];
const itemOfPath = (path: string): CheckItem =>
  OF_PATH.find(([pattern]) => pattern.test(path))?.[1] ?? "complete";

/** Items that the writer saw to: order, setting and the names of organizations, while nobody edited a sentence that rests on them. */
const BY_WRITER: Partial<Record<CheckItem, RegExp>> = {
  order: /^(?:participants|delegations)\b/,
  setting: /^(?:participants|delegations)\b/,
  organizations: /\borganizations?\b|\bparent\b/,
};

/** A path without its language, so that the facts of two languages can be compared. */
const fact = (path: string): string => path.replace(/\.(?:en|zh)$/, "");

const checkupOf = (article: Article, record: DraftRecord): Checkup =>
  checkText(toText(withoutCorrections(article)), record, article.lang);

/** The facts that one language states and the other does not, of those that the record has in both. */
const differing = (record: DraftRecord, mine: Checkup, others: Checkup): CheckFinding[] => {
  const both = new Set(factsToState(record, "en").map(({ path }) => fact(path)));
  const shared = factsToState(record, "zh").filter(({ path }) => both.has(fact(path)));
  const omissions = (checkup: Checkup) => new Set(checkup.omissions.map(({ path }) => fact(path)));
  const [here, there] = [omissions(mine), omissions(others)];
  return shared.filter(({ path }) => here.has(fact(path)) !== there.has(fact(path)));
};

/**
 * The reviewer's list for an article, answered by its record wherever the record can answer. `other`: the article in the other language, where
 * it is saved.
 */
export const checklistOf = (
  { article, edits }: { article: Article; edits: Edits },
  record: DraftRecord,
  other?: Article,
): CheckAnswer[] => {
  const checkup = checkupOf(article, record);
  const sentences = sentencesOf(withoutCorrections(article));
  const facts = factsToState(record, article.lang);
  const findings = (item: CheckItem): CheckFinding[] => [
    ...checkup.unsupported.filter(({ kind }) => OF_KIND[kind] === item).map(({ text }) => ({ text })),
    ...checkup.omissions
      .filter(({ path }) => itemOfPath(path) === item)
      .map(({ text, path }) => ({ text, path })),
  ];
  const compared = (item: CheckItem): number => {
    const names = /\.(?:name|title)\.(?:en|zh)$/;
    if (item === "names") return facts.filter(({ path }) => names.test(path)).length;
    return facts.filter(({ path }) => itemOfPath(path) === item).length;
  };
  const answered = (item: CheckItem, found: CheckFinding[], n: number): CheckAnswer => ({
    item,
    answer: found.length > 0 ? "no" : n > 0 ? "yes" : "none",
    compared: n,
    findings: found,
  });
  const ask = (item: CheckItem): CheckAnswer => ({
    item,
    answer: "ask",
    compared: 0,
    findings: findings(item),
  });
  const answerTo = (item: CheckItem): CheckAnswer => {
    const rule = BY_WRITER[item];
    if (rule) {
      const resting = sentences.filter(({ paths }) => paths.some((path) => rule.test(path)));
      return resting.some(({ id }) => id in edits) ? ask(item) : answered(item, [], resting.length);
    }
    if (item === "wording") return ask(item);
    if (item === "captions")
      return article.blocks.some((block) => block.type === "figure") ? ask(item) : answered(item, [], 0);
    if (item !== "languages") return answered(item, findings(item), compared(item));
    return other
      ? answered(item, differing(record, checkup, checkupOf(other, record)), facts.length)
      : answered(item, [], 0);
  };
  return CHECKLIST.map(answerTo);
};

/** The items that a reviewer has to confirm in person: what the record cannot answer, or answers with a finding. */
export const toConfirm = (answers: readonly CheckAnswer[]): CheckItem[] =>
  answers.filter(({ answer }) => answer === "ask" || answer === "no").map(({ item }) => item);
