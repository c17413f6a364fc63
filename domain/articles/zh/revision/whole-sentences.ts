import type { Composed, Line } from "../../compose";
import { literal } from "../../literal";
import { type Phrase, partOf, resting, say, spliced, textOf } from "../../phrase";

const LECTURE = /^((?:随后，)?)在([^，。；]{2,24})举行的讲座上，([^，。；就围]{2,40})围绕([^；。]+?)发言$/u;

/** 甲在某学院举办讲座，介绍……, for 在某学院举行的讲座上，甲围绕……发言. */
const lecture = (words: Phrase): Phrase | undefined => {
  const [, front = "", place = "", who = "", topics = ""] = LECTURE.exec(textOf(words)) ?? [];
  if (topics === "") return undefined;
  const organization = front.length + 1;
  const from = organization + place.length + "举行的讲座上，".length;
  const at = from + who.length + "围绕".length;
  return say`${partOf(words, 0, front.length)}${partOf(words, from, from + who.length)}在${partOf(words, organization, organization + place.length)}举办讲座，介绍${partOf(words, at, at + topics.length)}`;
};

const ATTENDED =
  /^随后，([^，。；、]{2,14})参加([^，。；]{2,16}(?:座谈会|交流会|推进会|对接会))，([^，。；]+(?:，[^，。；]+)?)主持$/u;

/** 随后举行的座谈会由甲主持, for 随后，乙一行参加座谈会，甲主持. */
const chaired = (words: Phrase): Phrase | undefined => {
  const [, who = "", title = "", chair = ""] = ATTENDED.exec(textOf(words)) ?? [];
  if (chair === "") return undefined;
  const from = "随后，".length + who.length + "参加".length;
  const at = from + title.length + 1;
  return resting(
    say`随后举行的${partOf(words, from, from + title.length)}由${partOf(words, at, at + chair.length)}主持`,
    ...words.paths,
  );
};

const plainly = (one: Line): Line => {
  const words = one.own ? undefined : (lecture(one.words) ?? chaired(one.words));
  return words ? { ...one, words } : one;
};

const LISTED = /(?:出席|见证)(?:签约仪式|签字仪式|签约|签字|仪式)?$/u;
const TERMS = /^(?:根据[^，。；]{2,12}，)?(?:双方|各方|两[市校院会地])将[^。；]{4,60}$/u;

/** What a document provides for in a few words, in front of who was at its signing. */
/** Who came along or received them, between a signing and what the document provides for. */
const COMPANY = /(?:随行|同行|接待|接待了[^，。；]{2,14}|陪同)$/u;
const SIGNED = /签署|签订|续签|签约|签字/u;
const PROVIDES = /^根据[^，。；]{2,12}，/u;

const termsFirst = (lines: readonly Line[]): Line[] => {
  const at = lines.findIndex(({ own, words }, i) => {
    const next = lines[i + 1];
    const before = textOf(lines[i - 1]?.words ?? { pieces: [], paths: [] });
    if (
      !own &&
      SIGNED.test(before) &&
      !SIGNED.test(textOf(words)) &&
      COMPANY.test(textOf(words)) &&
      next &&
      PROVIDES.test(textOf(next.words))
    )
      return true;
    return (
      !own && LISTED.test(textOf(words)) && next !== undefined && !next.own && TERMS.test(textOf(next.words))
    );
  });
  const [list, terms] = lines.slice(at, at + 2);
  return at < 0 || !list || !terms ? [...lines] : lines.toSpliced(at, 2, terms, list);
};

/** A paragraph with its sentences in the usual form of a report. */
export const withPlainOrder = (block: Composed): Composed =>
  block.type === "paragraph" ? { ...block, lines: termsFirst(block.lines.map(plainly)) } : block;

const LEAVES = /^([^，。；：、]{1,12})(即将(?:离任|卸任|离职|回国|退休|履新))。?$/u;

/** 会见即将离任的总领事玛友, for 会见总领事玛友 and 玛友即将离任 at the end. */
export const withLeaving = (blocks: readonly Composed[]): Composed[] => {
  const lines = blocks.flatMap((block) => (block.type === "paragraph" ? block.lines : []));
  const leaving = lines.find(({ id, words }) => id.startsWith("background[") && LEAVES.test(textOf(words)));
  const [, name = "", what = ""] = (leaving && LEAVES.exec(textOf(leaving.words))) ?? [];
  const [lead] = lines;
  if (!leaving || !lead || lead === leaving || name === "") return [...blocks];
  const met = new RegExp(`(?:会见|拜会|宴请|欢送|看望)了?(?=[^，。；、]{0,24}${literal(name)})`, "u").exec(
    textOf(lead.words),
  );
  if (!met) return [...blocks];
  const at = met.index + met[0].length;
  const opened = {
    ...lead,
    words: resting(spliced(lead.words, at, at, `${what}的`), ...leaving.words.paths),
  };
  return blocks.flatMap((block): Composed[] => {
    if (block.type !== "paragraph") return [block];
    const kept = block.lines.flatMap((one) => (one === leaving ? [] : one === lead ? [opened] : [one]));
    return kept.length > 0 ? [{ ...block, lines: kept }] : [];
  });
};
