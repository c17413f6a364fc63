import type { Composed, Line } from "../compose";
import { type Phrase, say, spliced, textOf } from "../phrase";
import type { Discourse } from "../reference/discourse";
import { namedOnce } from "./finish";

/** Characters of a first sentence that says little more than the headline, of what it takes in, and of both. */
const BARE = 56;
const CLAUSE = 52;
const WHOLE = 110;

/** Who received, accompanied or attended, in one clause. */
const PEOPLE =
  /^[^，；：。由]{6,}?(?:陪同|参加会见|一同参加|出席(?:签约|签字)?仪式|接待了[^，；。]{2,14}(?:一行|代表团|考察团|访问团))(?:，双方[^，；。]+)?$/;
const RECEIVED = /接待了[^，；。]{2,14}(?:一行|代表团|考察团|访问团)/;

/** Whether a sentence is a day and one clause. */
const isBare = (text: string): boolean =>
  text.length <= BARE && !/[；：。“]|举行|召开|启动/.test(text) && /^(?:[^，]{2,16}，)?[^，]+$/.test(text);

/** 会长甲接待, for 会长甲接待了乙一行 behind the visit of 乙. */
const withoutParty = (words: Phrase): Phrase => {
  const found = RECEIVED.exec(textOf(words));
  return found ? spliced(words, found.index, found.index + found[0].length, "接待") : words;
};

const full = (discourse: Discourse, lines: readonly Line[]): Line[] => {
  const [first, second, ...more] = lines;
  if (!first || !second || first.own || second.own || second.opens) return [...lines];
  const [news, people] = [textOf(first.words), textOf(second.words)];
  const fits = isBare(news) && PEOPLE.test(people) && people.replace(/，双方.*/, "").length <= CLAUSE;
  if (!fits || news.length + people.length > WHOLE) return [...lines];
  const words = say`${first.words}，${withoutParty(second.words)}`;
  return [{ ...first, words: namedOnce(discourse, words, false) }, ...more];
};

/** The news with a clause about those who received or came along, where its sentence would only repeat the headline. */
export const withFullLead = (discourse: Discourse, blocks: readonly Composed[]): Composed[] =>
  blocks.map((block, at) =>
    at === 0 && block.type === "paragraph" ? { ...block, lines: full(discourse, block.lines) } : block,
  );
