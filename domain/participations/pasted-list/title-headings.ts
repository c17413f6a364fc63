import { isChineseTitle } from "./chinese-words";
import { englishTitleScore } from "./english-words";
import type { Reader } from "./items";
import { labelOf } from "./labels";
import { simplified } from "./lexicon/simplified";
import { readLine } from "./line";
import { countOf } from "./numbers";
import { type Piece, people } from "./piece";
import { speaksForOthers } from "./posts";
import { singular } from "./titles-of-several";

const COUNT = /\s*[（(]?(?:共|计)?(\d{1,3}|[一二两三四五六七八九十]{1,3})[人名位][)）]?$/u;
// Titles of the officers of an association, each of which several people may have.
const OF_OFFICERS =
  /^(?:(?:创会|名誉|荣誉|永远|执行|常务|轮值|驻会|第一|候任)*副?(?:会长|理事长|主席|监事长|秘书长|总干事|会董)|(?:常务|执行|名誉)?(?:理事|监事|委员|顾问|董事|会员代表)|(?:高级|特邀|法律|首席)顾问)$/u;

const englishTitle = (words: string): string | undefined =>
  [words, singular(words)].find(
    (each) => /^[\p{L} -]{4,40}$/u.test(each) && (englishTitleScore(each.split(" ")) ?? 0) > 2,
  );

/** Reads a title on a line of its own, which everybody below has: 副会长： over their names. */
export const titleOver = (reader: Reader, { text, before, after }: Piece): boolean => {
  if (after !== "" || labelOf(text) !== undefined) return false;
  const words = (before || text).replace(/^[【[]|[】\]]$/gu, "");
  const number = COUNT.exec(words)?.[1];
  const title = words.replace(COUNT, "").replace(/\s+(?=\p{Script=Han})/gu, "");
  const marked = before !== "" || /^[【[]/u.test(text);
  // 主任： as the first words of a letter addresses its reader.
  const begins = reader.items.every(({ kind }) => kind === "unread");
  const chinese = marked && !begins ? isChineseTitle(simplified(title)) : OF_OFFICERS.test(simplified(title));
  const english = marked ? englishTitle(title) : undefined;
  if (!chinese && !english) return false;
  const size = countOf(number ?? "");
  if (size) reader.labelSizes.push(size);
  const { role: _, roleLasts: __, function: ___, ...context } = reader.context;
  reader.context = {
    ...context,
    title: chinese ? { text: title, lang: "zh" } : { text: english ?? title, lang: "en" },
  };
  return true;
};

// "Vice Chairmen: …": the title of each of them.
const eachOf = (words: string): string =>
  englishTitleScore(words.split(" ")) === undefined &&
  (englishTitleScore(singular(words).split(" ")) ?? 0) > 2
    ? singular(words)
    : words;

/** Reads people behind the title that each of them has: "Vice Chairmen: Ann Example and Bob Sample". */
export const titleBefore = (reader: Reader, { text, before, after, source }: Piece): boolean => {
  const title = /^[\p{L} -]+$/u.test(before) && after !== "" ? eachOf(before) : before;
  return title !== before && people(reader, text.replace(before, title), source, reader.context);
};

/** Reads 学员代表：样例公司经理王小样 as a heading of people with posts of their own, unlike 学员代表：王小样. */
export const spokesmen = (reader: Reader, { before, after, source }: Piece): boolean => {
  if (after === "" || !speaksForOthers(before)) return false;
  const named = readLine(after)[0]?.people ?? [];
  const haveOwn = named.every(({ posts }) => posts.some(({ title, organization }) => title && organization));
  return named.length > 0 && haveOwn && people(reader, after, source, reader.context);
};
