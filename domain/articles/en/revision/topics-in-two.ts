import { type Composed, goingOn, type Line, line } from "../../compose";
import { joined, OPEN, type Phrase, partOf, plain, say, textOf } from "../../phrase";

/** "The two sides discussed", "The guests held a discussion of plans, which covered": who discussed what, in front of the topics. */
const FRONT =
  /^[^;:“]*?\b(?:sides|parties|participants|delegations?|visitors|guests|they|group|team|party) (?:then |also |further )?(?:(?:discussed|exchanged views on|reviewed|explored)|held [^;:“,]+, which covered) /iu;
/** A list of at least five things that ends the sentence; "and other matters" leaves it open and is no topic of its own. */
const MANY = /(?:; [^;]+){3}; and (?!other (?:matters|topics|issues|subjects)\b)[^;]+$/u;
/** The number of topics that one sentence has room for where semicolons separate them. */
const MAX_TOPICS = 4;

/** "A, B, and C"; "A; B; and C" where a topic is a list itself. */
const list = (topics: readonly Phrase[]): Phrase => {
  const texts = topics.map((one) => textOf(one));
  const mark = texts.some((text) => text.includes(",") || text.includes(OPEN)) ? ";" : ",";
  const two = topics.length === 2 && mark === "," && !texts.some((text) => / and /.test(text));
  const and = plain(two ? " and " : `${mark} and `);
  return say`${joined(topics.slice(0, -1), `${mark} `)}${and}${topics.at(-1) ?? ""}`;
};

/** The topics of a sentence that ends in a list of many with semicolons, and the words in front of them. */
const topicsOf = (
  words: Phrase,
): { readonly front: Phrase; readonly topics: readonly Phrase[] } | undefined => {
  const text = textOf(words);
  if (!MANY.test(text)) return undefined;
  const [front] = FRONT.exec(text) ?? [];
  if (front === undefined || /[“”:]/.test(text)) return undefined;
  // "discussed flour with A; B; and C": a list of people.
  for (const { introduces } of words.pieces) if (introduces !== undefined) return undefined;
  const topics: Phrase[] = [];
  let at = front.length;
  for (const topic of text.slice(front.length).split("; ")) {
    const and = topic.startsWith("and ") ? "and ".length : 0;
    topics.push(partOf(words, at + and, at + topic.length));
    at += topic.length + "; ".length;
  }
  return topics.length > MAX_TOPICS ? { front: partOf(words, 0, front.length), topics } : undefined;
};

/** "The two sides discussed A, B, and C. Other topics were D, and E." */
const inTwo = (one: Line): Line[] => {
  const found = one.own || !one.id.startsWith("agenda[") ? undefined : topicsOf(one.words);
  if (!found) return [one];
  const half = Math.ceil(found.topics.length / 2);
  const more = line(`${one.id}.others`, say`other topics were ${list(found.topics.slice(half))}`);
  return [{ ...one, words: say`${found.front}${list(found.topics.slice(0, half))}` }, goingOn(more)];
};

/** The blocks of a text in which many long topics of one discussion are two sentences. */
export const withTopicsInTwo = (blocks: readonly Composed[]): Composed[] =>
  blocks.map((block) =>
    block.type === "paragraph" ? { ...block, lines: block.lines.flatMap(inTwo) } : block,
  );
