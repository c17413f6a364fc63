import { chineseNameScore } from "./chinese-names";
import { suffixesAt, suffixKind } from "./chinese-words";
import { isDictionaryWord } from "./dictionary-words";
import type { Person } from "./found";
import { simplified } from "./lexicon/simplified";
import type { NameElement } from "./people";

const HALF = 2;
/** Whether characters are one word, or two of two characters: 餐饮连锁. */
const areWords = (plain: string): boolean =>
  isDictionaryWord(plain) ||
  (plain.length === 2 * HALF &&
    [plain.slice(0, HALF), plain.slice(HALF)].every((half) => isDictionaryWord(half)));

// 青屿 of 示例商会青屿分会
const BRANCH =
  /^(?:分(?:会|行|公司|院|校|局|所|部|中心|店|社|馆)|支(?:行|部|会|队)|办事处|代表处|联络处|工作站|街道|社区)/u;

const NEVER = -2;

/** Whether somebody else of the same line has the same posts: both were read from one entry. */
const sharesEntry = (person: Person, people: readonly Person[]): boolean =>
  people.some(
    (each) =>
      each !== person &&
      each.source === person.source &&
      each.read.names.length > 0 &&
      JSON.stringify(each.read.posts) === JSON.stringify(person.read.posts),
  );

const CLAUSES = /[，,、；;。：:\n]+/u;
/** Whether a line without posts says something else beside the name: 住两晚，含早。 */
const saysMore = (name: string, { source }: Person, people: readonly Person[]): boolean => {
  const named = people.flatMap((each) =>
    each.source === source ? each.read.names.map(({ text }) => text) : [],
  );
  return source
    .split(CLAUSES)
    .some(
      (clause) => clause.trim() !== "" && clause !== name && !named.some((each) => clause.includes(each)),
    );
};

/**
 * Whether a name is a noun or a part of one: 实验室 beside its head, 农业 in a column of industries, 青屿 of a branch there. `isOwn`: the
 * words beside it give a post.
 */
export const isNoun = (
  { text }: NameElement,
  person: Person,
  people: readonly Person[],
  isOwn: boolean,
): boolean => {
  const plain = simplified(text);
  if (!/^\p{Script=Han}+$/u.test(plain)) return false;
  const score = chineseNameScore(text);
  const end = person.source.indexOf(text) + text.length;
  if (end >= text.length && BRANCH.test(person.source.slice(end))) return true;
  if (score !== undefined) return score < NEVER && isDictionaryWord(plain);
  if (plain.length > HALF && suffixKind(suffixesAt(plain, plain.length), plain.length)) return true;
  if (areWords(plain) && sharesEntry(person, people)) return true;
  return !isOwn && saysMore(text, person, people);
};
