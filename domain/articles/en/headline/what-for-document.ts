import { type Phrase, sourced, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { MAX_WORDS } from "../words/headline-names";
import { definiteAims, repeatsWord } from "./aims";

/** "signs memorandum of understanding": a document of which a headline says only the kind. */
const DOCUMENT =
  /\b(?:sign|renew)s? (?:[\p{L}-]+ ){0,3}?(?:memorandum( of (?:understanding|agreement))?|MO[UA]s?|MoUs?|(?:\p{Ll}+ )?agreements?|pacts?)(?= (?:at|in) |$)/iu;
/** "promote trade": a document on trade. */
const ON_IT =
  /^(?:boost|enhance|expand|facilitate|foster|increase|promote|strengthen)(?: and \p{Ll}+)? (?:(?:more )?opportunities for )?/u;
/** Fields of a document that a headline has room for. */
const MAX_FIELDS = 3;
/** Words of a headline with what a document is on: the longest headlines are of names alone. */
const MAX_WITH_SUBJECT = MAX_WORDS - 2;

const wordsOf = (text: string): number => text.split(" ").length;

/** "academic activities", "port management", "quality of education": what the parties work on anyway. */
const OWN_WORK = /\b(?:activities|work|management|administration|quality|standards?|services)\b/;

/** "on trade" of the aim "promote trade". */
const subjectOf = (aim: string): string[] =>
  ON_IT.test(aim) && !OWN_WORK.test(aim) ? [`on ${aim.replace(ON_IT, "")}`] : [];

const fieldsOf = (fields: readonly string[]): string[] => {
  const [first = "", second, third] = fields;
  if (first === "" || fields.length > MAX_FIELDS || fields.some((one) => /,| and /.test(one))) return [];
  return [
    `on ${[first, second].filter(Boolean).join(third ? ", " : " and ")}${third ? ` and ${third}` : ""}`,
  ];
};

/** "A and B sign memorandum on trade": a headline that says only that a document was signed, with what it is on. */
export const withSubject = ({ facts, plan: { news } }: Discourse, words: Phrase): Phrase => {
  const text = textOf(words);
  const found = news.type === "sign" && !news.together ? DOCUMENT.exec(text) : undefined;
  if (!found || news.type !== "sign") return words;
  const { agreement, path } = news;
  const others = (facts.record.agreements ?? []).filter(({ key }) => key !== agreement.key);
  // Further documents may be on something else.
  if (agreement.documentsOpen || others.length > 0) return words;
  const purpose = facts.said(agreement.purpose, `${path}.purpose`);
  const fields = agreement.fieldsOpen ? [] : facts.list(agreement.fields, `${path}.fields`);
  const aims = purpose ? definiteAims(purpose.text, text).flatMap(subjectOf) : [];
  const said = [
    ...fieldsOf(fields.map((one) => one.text)).map((tail) => ({
      tail,
      paths: fields.map((one) => one.path),
    })),
    ...aims.map((tail) => ({ tail, paths: purpose ? [purpose.path] : [] })),
  ];
  const end = found.index + found[0].length;
  // "sign memorandum on trade" where "memorandum of understanding" leaves no room.
  for (const left of found[1] ? ["", found[1]] : [""])
    for (const { tail, paths } of said)
      if (
        wordsOf(text.replace(left, "")) + wordsOf(tail) <= MAX_WITH_SUBJECT &&
        !repeatsWord(tail, text.replace(left, ""))
      )
        return sourced(spliced(words, end - left.length, end, ` ${tail}`), ...paths);
  return words;
};
