import {
  type Composed,
  introducedIn,
  isContext,
  isParagraph,
  type Line,
  mentionsAnyOf,
  type Paragraph,
  sizeOf,
} from "../../compose";
import { literal } from "../../literal";
import { spliced, textOf } from "../../phrase";
import { isOfDocument, isOfTerms, statesAim, WITH_CONTENT, wordsOf } from "./content-of-lead";

/** Sentences that list who came, received, signed, witnessed, organized or attended. */
const OF_PEOPLE =
  /^(?:people\.|receive$|attendance|organizers|delegations\[)|\.(?:signatories|witnesses|escort)(?:\.|$)/;
/** "The delegation met Lee, mayor, and Ray", "At the hall, it met Lee": whom visitors met, without what they discussed. */
const MET =
  /^(?:(?:at|in) (?:the )?\p{Lu}[^,;]*, )?(?:it|they|the \p{L}+) (?:then )?(?:met|held talks with) /iu;

/** "Led by Lee, the delegation came to …": the visit on which a document was signed. */
const OF_VISIT = "lead.visit";

/** Words of people who stay with the news, of those who signed its document, and of a number of those who took part. */
const MAX_PEOPLE = 22;
const MAX_SIGNATORIES = 45;
const MAX_NUMBER = 16;
/** Characters of people who are too few for a paragraph of their own, and of one with those that follow. */
export const TOO_SHORT = 140;
const PARAGRAPH = 600;

/** Whether a sentence lists people; `aimed`: of a visit whose purpose the first sentence states. */
const listsPeople = ({ id, words }: Line, aimed = false): boolean =>
  (OF_PEOPLE.test(id) && !WITH_CONTENT.test(textOf(words))) ||
  (/\.(?:people|heads)$/.test(id) && textOf(words).includes(";")) ||
  (aimed && id.startsWith("agenda[") && MET.test(textOf(words)));

/** "Dr Lee", "Ann Lee": the name with which a sentence begins, without its form of address. */
const BEGINS_WITH_NAME =
  /^(?:(?:Dr|Professor|Prof|Mr|Mrs|Ms|Judge|Ambassador)\.? )?(?!(?:The|An?|This|That|It|In|On|At) )(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*) \p{Ll}/u;

const HELD = / (?:was|were|is being) held /;
const OF_EVENT = /^(?:attendance|organizers)/;

const isOfItem = ({ id }: Line): boolean => id.startsWith("agenda[");
/** "They discussed cooperation": what the meeting of the news was about, behind those who came along. */
const TOPIC = /^(?:they|both sides|the two sides) discussed (?!the (?:above|same)\b)/iu;
const MAX_TOPIC = 40;
const saysTopic = (one: Line): boolean => TOPIC.test(textOf(one.words)) && wordsOf([one]) <= MAX_TOPIC;

/** Sentences of the first paragraph that stay with the news, and those on people that follow in the next one. */
export interface Divided {
  readonly kept: readonly Line[];
  readonly moved: readonly Line[];
}

/** Whether a sentence of context begins with somebody whom only these sentences name: "Lee grew up in Reed". */
const isAboutOneOf = (one: Line, people: readonly Line[], all: readonly Line[]): boolean => {
  if (!isContext(one)) return false;
  const [, name] = BEGINS_WITH_NAME.exec(textOf(one.words)) ?? [];
  if (name === undefined) return false;
  const others = all.filter((each) => each !== one && !people.includes(each));
  const named = new RegExp(`(?<![\\p{L}-])${literal(name)}(?![\\p{L}-])`, "u");
  const names = ({ words }: Line): boolean => named.test(textOf(words));
  return people.some(names) && !others.some(names);
};

/** "It was part of an agreement" behind "The visit was hosted by": a pronoun stays with the sentence before it. */
const goesOnFrom = ({ words }: Line, before: Line | undefined, leaves: (one: Line) => boolean): boolean =>
  before !== undefined && leaves(before) && /^(?:It|They|These|This) /i.test(textOf(words));

/** "Their directors signed it": whose heads they are, only the names of the parties directly before it show. */
const THEIRS = /^their /iu;

/** The sentences `rest` behind the first one, divided; `filled`: whether content follows the news. */
export const divided = (first: Line, rest: readonly Line[], filled: boolean): Divided => {
  const aimed = statesAim(first);
  const document = isOfDocument(first);
  const lists = rest.filter((one) => listsPeople(one, aimed) || (document && one.id === OF_VISIT));
  const many =
    wordsOf(lists) > (document ? MAX_SIGNATORIES : MAX_PEOPLE) ||
    (document && lists.length > 1) ||
    lists.some(({ words }) => textOf(words).includes(";"));
  const theirs = lists.some(({ words }) => THEIRS.test(textOf(words)));
  const all = filled || many || (document && !theirs && rest.some(isOfTerms));
  const number = rest.filter(({ id }) => id.startsWith("attendance"));
  const isNumber = (one: Line): boolean => number.includes(one) && wordsOf(number) <= MAX_NUMBER;
  // Without them, news of an event says only that it was held.
  const isOfEvent = ({ id }: Line): boolean => !filled && HELD.test(textOf(first.words)) && OF_EVENT.test(id);
  const leaves = (one: Line): boolean =>
    lists.includes(one) && !isOfEvent(one) && (all || (one.id === "receive" && aimed)) && !isNumber(one);
  const people = rest.filter(leaves);
  if (people.length === 0) return { kept: rest, moved: [] };
  const from = rest.findIndex(leaves);
  const introduced = introducedIn(people);
  const follows = rest.filter(
    (one, at) =>
      at > from &&
      !leaves(one) &&
      ((one.id.startsWith("agenda[") && !(at === rest.findIndex(isOfItem) && saysTopic(one))) ||
        goesOnFrom(one, rest[at - 1], leaves) ||
        mentionsAnyOf(one, introduced) ||
        isAboutOneOf(one, people, [first, ...rest])),
  );
  return {
    kept: rest.filter((one) => !people.includes(one) && !follows.includes(one)),
    moved: [...people, ...follows],
  };
};

/** "delegation" of "a delegation from Reed": the noun for the people who came. */
const VISITORS = /\b(?:a|an|the) (?:[^,;]+? )?(delegation|team|group|mission)\b/i;

/** "Their heads were …": those who led several delegations. */
const HEADS = /^their heads(?= were )/i;

/** The sentence with the visitors by their noun, as a paragraph begins with them; undefined if a pronoun stays unclear. */
export const asOpening = (line: Line, first: Line): Line | undefined => {
  const [heads] = HEADS.exec(textOf(line.words)) ?? [];
  if (heads) return { ...line, words: spliced(line.words, 0, heads.length, "the heads of the delegations") };
  const [pronoun] = /^(?:it|they|he|she)(?= )/i.exec(textOf(line.words)) ?? [];
  if (!pronoun) return line;
  const [, noun] = VISITORS.exec(textOf(first.words)) ?? [];
  return pronoun === "it" && noun ? { ...line, words: spliced(line.words, 0, 2, `the ${noun}`) } : undefined;
};

const MEMBERS =
  /^(?:the (?:\p{L}+ )?(?:delegation|team|group|mission) (?:also included|included|consisted of)|the other members) /iu;

/** Sentences of which one on the members of a delegation comes before who received it. */
const membersFirst = (lines: readonly Line[]): Line[] => {
  const [first, next, ...rest] = lines;
  const swap = first?.id === "receive" && next !== undefined && MEMBERS.test(textOf(next.words));
  return swap ? [next, first, ...rest] : [...lines];
};

/** The blocks behind the news, opened by the people who left it; a short paragraph of people that follows joins them. */
export const withPeople = (
  moved: readonly Line[],
  { keys }: Paragraph,
  blocks: readonly Composed[],
): Composed[] => {
  const [next, ...rest] = blocks;
  const joins =
    isParagraph(next) &&
    !next.apart &&
    (next.part === "lead" || next.lines.every((one) => listsPeople(one))) &&
    sizeOf([...moved, ...next.lines]) <= PARAGRAPH;
  const lines = membersFirst(joins ? [...moved, ...next.lines] : moved);
  const people: Paragraph = {
    type: "paragraph",
    part: "people",
    lines,
    keys: joins ? [...keys, ...next.keys] : keys,
  };
  return [people, ...(joins ? rest : blocks)];
};
