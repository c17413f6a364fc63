import type { Participant } from "../../events/shape";
import { runningAt } from "./chinese-words";
import { isContactLabel, withoutContactLabels } from "./contact-labels";
import { costly } from "./costly";
import { isHonorific, isPostNominal } from "./english-words";
import { labelOf } from "./labels";
import { NAME_PARTICLES } from "./lexicon/latin-names";
import { isContact, isPersonnelFact, presenceOf, pronounOf, roleOf, SIZES_OF_CLOTHES } from "./lexicon/notes";
import { COUNTRIES, ZH_ORGANS, ZH_PLACES } from "./lexicon/organizations";
import { simplified } from "./lexicon/simplified";
import { ZH_HONORIFICS } from "./lexicon/titles-zh";
import { withShortNames } from "./region-names";

const HAN = /\p{Script=Han}/u;
const CONTACTS = costly(
  /<?[\w.+-]+@[\w-]+(?:\.[\w-]+)+>?|https?:\/\/\S+|[+\d][\d ()-]{5,}\d|\b(?:room|seat|table|car|bus|flight) ?\w*\d\w*|\d{1,2}月\d{1,2}日[上下]?午?|[一二两三四五六七八九十]位|(?<=[（(])(?:按|以).{2,10}(?=[）)])/gi,
);

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
// 张 三, 局  长
const spaced = (words: string): RegExp => new RegExp([...words].map(escaped).join("\\s*"), "gu");
const NEVER = /(?!)/;
const LABELS = /[\p{L} \u3000（）()\d]{1,30}[:：]/gu;

// Words before a colon that are neither a heading nor a column are content: 甘肃：.
const isLabel = (label: string): boolean => {
  const words = label.replace(/[:：]$/, "").trim();
  return !ZH_PLACES.has(words) && !COUNTRIES.includes(words);
};

// What a role, a note or a form of address says about somebody, rather than words that are kept.
const isSaid = (words: string): boolean =>
  words === "" ||
  isContact(words) ||
  isContactLabel(words) ||
  isPersonnelFact(words) ||
  roleOf(words) !== undefined ||
  presenceOf(words) !== undefined ||
  pronounOf(words) !== undefined ||
  ZH_HONORIFICS.has(words) ||
  labelOf(words) !== undefined;

const PLAIN_ZH = /^(?:[的等位名人和与及由为是任兼个在到共了让以并也各其]|先生|女士|教授|博士|同志|一行)+$/u;

/** Whether characters are nothing but words of running text and signs that join others. */
export const isRunning = (words: string): boolean => {
  let at = 0;
  while (at < words.length) {
    const end = runningAt(words, at);
    if (end > at) at = end;
    else if (/[的等位名人和与及由为是任兼个在到共了以并也各其]/u.test(words.charAt(at))) at += 1;
    else return false;
  }
  return true;
};

const lostHan = (left: string): boolean =>
  (left.match(/\p{Script=Han}{2,}/gu) ?? []).some((words) => {
    const plain = simplified(words);
    return !isSaid(plain) && !ZH_ORGANS.includes(plain) && !PLAIN_ZH.test(plain) && !isRunning(plain);
  });

const lostLatin = (left: string): boolean =>
  (left.match(/\p{Lu}[\p{L}'’.-]+/gu) ?? []).some(
    (word) =>
      !isHonorific(word) &&
      !isPostNominal(word) &&
      !NAME_PARTICLES.has(word.toLowerCase()) &&
      !isSaid(word) &&
      !/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|They|He|She|Both|After|During|Also|Among|Speeches|Remarks|Presentations|Title|Name|Position|Organi[sz]ation|The|And|From|For|With|Our|We|Its|At|Of|In|On|By|Mr|Ms|Also|Both|Plus|Hi|Hello|Dear)\.?$/.test(
        word,
      ),
  );

const withoutSpace = (text: string): string => text.replace(/\s+/g, "").toLowerCase();

/** A text with the parts that were read replaced by bars, and contacts removed. `kept`: everything that was read. */
const leftOf = (source: string, kept: readonly string[]): string => {
  let left = withoutContactLabels(source).replace(CONTACTS, " ").replace(SIZES_OF_CLOTHES, " ");
  const hasSpace = /\s/.test(left);
  // Most words of a list are not in this line: an expression is made only for those that are.
  const joined = withoutSpace(left);
  const words = kept.flatMap((each) => [each, ...(HAN.test(each) ? [] : each.split(/[\s,]+/))]);
  for (const each of [...new Set(words)]
    .filter((one) => one.length > 0 && joined.includes(withoutSpace(one)))
    .sort((a, b) => b.length - a.length))
    left = HAN.test(each)
      ? left.replaceAll(each, "|").replace(hasSpace && each.length <= 4 ? spaced(each) : NEVER, "|")
      : left.replace(new RegExp(`(?<!\\p{Script=Latin})${escaped(each)}(?!\\p{Script=Latin})`, "giu"), "|");
  return left;
};

/** The rest of a text without the words in these people and unread parts. */
export const withoutKept = (
  text: string,
  rows: readonly { participant: Participant; note?: string }[],
  unread: readonly string[],
): string =>
  leftOf(text, [...rows.flatMap(({ participant, note }) => keptWords(participant, note)), ...unread]);

/**
 * The rest of a line without what was read. Of the row of a table only cells that hold something that was read: its other
 * columns may be of no use.
 */
export const leftInRow = (source: string, kept: readonly string[]): string =>
  source
    .split("\t")
    .map((cell) => leftOf(cell, kept))
    .filter((cell, _, cells) => cells.length === 1 || cell.includes("|"))
    .join(" | ");

/** Whether a line has words that are in no result. `kept`: all results. */
export const losesWords = (source: string, kept: readonly string[]): boolean => {
  const left = leftInRow(source, kept);
  const bare = left.replace(LABELS, (label) => (isLabel(label) ? "" : label));
  return lostHan(bare) || lostLatin(bare);
};

/** All words about somebody that a record keeps. */
export const keptWords = ({ person, group, of, posts, functions }: Participant, note = ""): string[] => {
  const values = (text: { zh?: string | undefined; en?: string | undefined } | undefined) =>
    [text?.zh, text?.en].filter((each) => each !== undefined);
  return [
    ...values(person?.name),
    ...values(person?.honorific),
    ...values(person?.postNominals),
    ...values(group),
    ...(functions ?? []).flatMap(values),
    ...(of ?? []).flatMap((one) => [...values(one.name), ...values(one.parent?.name)]),
    ...(posts ?? []).flatMap((post) => [
      ...values(post.title),
      ...values(post.organization?.name),
      ...values(post.organization?.parent?.name),
    ]),
    ...note.split("；"),
  ];
};

/** The same with the short names of a line that were completed: 区政协 of 示例区政协. */
export const keptIn = (source: string, participant: Participant, note?: string): string[] =>
  withShortNames(keptWords(participant, note), source);
