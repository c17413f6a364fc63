import type { Article } from "../articles/article";
import { type Checkup, checkText } from "../articles/check/check";
import { datesOf } from "../articles/check/days";
import type { Checked } from "../articles/check/finding";
import { numbersOf } from "../articles/check/numbers";
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
 * The answer to one item. `yes`: by the record, `compared` of whose facts were compared; `no`: with what was found; `none`: record and
 * article have nothing of the kind; `ask`: only a person can judge it. `proof`: what was compared, each text once.
 */
export interface CheckAnswer {
  item: CheckItem;
  answer: "yes" | "no" | "none" | "ask";
  compared: number;
  proof: string[];
  findings: CheckFinding[];
}

/** The most texts that prove one answer. */
const MAX_PROOF = 60;

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

/** Items that the writer saw to: order, setting and the names of organizations, while nobody edited a sentence that is based on them. */
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
  const text = toText(withoutCorrections(article));
  const unsupported = new Set(checkup.unsupported.map((found) => found.start));
  /** Days and figures have no text in the record: those of the article were compared. */
  const stated = (item: CheckItem): string[] => {
    const of = { text, lang: article.lang };
    if (item === "date") return datesOf(of).map(({ found }) => found.text);
    if (item !== "figures") return [];
    return numbersOf(of).flatMap((found) =>
      /\d/.test(found.text) && !unsupported.has(found.start) ? [found.text] : [],
    );
  };
  const compared = (item: CheckItem): string[] => {
    const names = /\.(?:name|title)\.(?:en|zh)$/;
    const isOfItem = (path: string) => (item === "names" ? names.test(path) : itemOfPath(path) === item);
    return [...facts.flatMap((each) => (isOfItem(each.path) ? [each.text] : [])), ...stated(item)];
  };
  const answered = (item: CheckItem, found: CheckFinding[], all: readonly string[]): CheckAnswer => ({
    item,
    answer: found.length > 0 ? "no" : all.length > 0 ? "yes" : "none",
    compared: all.length,
    proof: [...new Set(all)].slice(0, MAX_PROOF),
    findings: found,
  });
  const ask = (item: CheckItem): CheckAnswer => ({
    item,
    answer: "ask",
    compared: 0,
    proof: [],
    findings: findings(item),
  });
  const answerTo = (item: CheckItem): CheckAnswer => {
    const rule = BY_WRITER[item];
    if (rule) {
      const matching = sentences.filter(({ paths }) => paths.some((path) => rule.test(path)));
      return matching.some(({ id }) => id in edits)
        ? ask(item)
        : answered(
            item,
            [],
            matching.map((each) => each.text),
          );
    }
    if (item === "wording") return ask(item);
    if (item === "captions")
      return article.blocks.some((block) => block.type === "figure") ? ask(item) : answered(item, [], []);
    if (item !== "languages") return answered(item, findings(item), compared(item));
    return other
      ? answered(
          item,
          differing(record, checkup, checkupOf(other, record)),
          facts.map((each) => each.text),
        )
      : answered(item, [], []);
  };
  return CHECKLIST.map(answerTo);
};

/** The items that a reviewer has to confirm in person: what the record cannot answer, or answers with a finding. */
export const toConfirm = (answers: readonly CheckAnswer[]): CheckItem[] =>
  answers.filter(({ answer }) => answer === "ask" || answer === "no").map(({ item }) => item);
