import {
  type Composed,
  introducedIn,
  isParagraph,
  type Line,
  linesOf,
  mentionsAnyOf,
  type Paragraph,
  sizeOf,
} from "../../compose";
import { keysOfLine } from "../../final-checks/keys-of-line";
import { mentioning, partOf, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { laterName } from "../people/person-names";
import { canComeBefore, textsOf } from "./before-others";
import { wordsOf } from "./content-of-lead";
import { withNameForPronoun } from "./named-at-paragraphs";
import { forceOf, type Part, type Parts, partsOf, sentenceOf } from "./parts-of-statement";
import { asOpening, divided, TOO_SHORT, withPeople } from "./people-of-lead";
import { pointsBack } from "./points-back";
import { isOfDocumentOrNumber, subjectOfClause } from "./strong-statements";

/** Words of news that a statement may follow, of the statement, and of both. */
const MAX_NEWS = 70;
const MAX_STATEMENT = 36;
const MAX_PARAGRAPH = 95;
/** Words that a paragraph must keep when a statement leaves it. */
const MIN_LEFT = 9;
/** Words of a sentence with an act in it. */
const MAX_JOINED = 50;
const ACT = /^(?:praised|promised|proposed) /;

/** News that has a result, or says what was discussed or decided. */
const HAS_RESULT =
  /\b(?:sign(?:ed)?|renewed|launched|opened|inaugurated|unveiled|established|handed over|donated|presented|awarded|agreed|discussed|plans? to|elected)\b/;

/** A statement for the news: its paragraph, the place of its sentence there, and the parts of that. */
interface Found {
  readonly block: Paragraph;
  readonly at: number;
  readonly parts: Parts;
  readonly part: Part;
  readonly force: number;
  readonly definite: boolean;
}

/** What the place of the news is called. */
const PLACE = /^(?:island|country|city|county|state|province|region|district|town|municipality)$/;

/** Whether a statement can follow the news directly: it needs nothing that only the sentences between them introduce. */
const canFollow = (line: Line, news: readonly Line[], between: readonly Line[]): boolean => {
  const [known, later] = [textsOf(news).toLowerCase(), textsOf(between).toLowerCase()];
  return canComeBefore(line, between, (word) => {
    const noun = word.toLowerCase();
    return PLACE.test(noun) || known.includes(noun) || !later.includes(noun);
  });
};

/** Whether the items of a journey of several days have days of their own: what was said on one of them stays there. */
const haveOwnDays = ({ facts: { record } }: Discourse): boolean => {
  const { start, end } = record.when ?? {};
  return (
    record.kind === "outbound_visit" &&
    end !== undefined &&
    end !== start &&
    (record.agenda ?? []).some(({ when }) => when?.start !== undefined)
  );
};

/** The statements that may follow the news. */
const statementsIn = (blocks: readonly Composed[], people: ReadonlySet<string>): Found[] =>
  blocks.filter(isParagraph).flatMap((block) =>
    block.lines.flatMap((line, at): Found[] => {
      const parts = partsOf(line);
      // A second proposal stays behind the first.
      if (!parts || !people.has(parts.who) || / also /.test(textOf(line.words).slice(0, 60))) return [];
      return parts.parts.flatMap((part): Found[] => {
        const force = forceOf(part);
        const definite = isOfDocumentOrNumber(textOf(part.words));
        return force > 0 ? [{ block, at, parts, part, force, definite }] : [];
      });
    }),
  );

/** "Kim also noted" for the sentence behind one that has left, with the name for a pronoun. */
const goingOnWithout = (discourse: Discourse, line: Line, who: string, first: boolean): Line => {
  if (partsOf(line)?.who !== who) return line;
  const one = withNameForPronoun(discourse, line);
  if (!first) return one;
  const text = textOf(one.words);
  const also = / (?:also|further) (?=\p{Ll}+)/u.exec(text.slice(0, 60));
  if (!also) return one;
  const pieces = [
    partOf(one.words, 0, also.index),
    partOf(one.words, also.index + also[0].length - 1, text.length),
  ];
  return { ...one, words: { pieces: pieces.flatMap((part) => part.pieces), paths: one.words.paths } };
};

/** "The work will start": whether a sentence or clause begins with a thing that the sentences before do not mention. */
const needs = (text: string, before: readonly Line[]): boolean => {
  const [, noun] = /^[Tt]he (\p{Ll}{3,})\b/u.exec(text) ?? [];
  return noun === undefined ? /^(?:it|they) /i.test(text) : !textsOf(before).toLowerCase().includes(noun);
};

/** "The terminal will …": whether a clause has a thing that earlier clauses of its sentence mention, and the news does not. */
const takesUp = (clause: string, earlier: string, news: string): boolean =>
  [...clause.matchAll(/\b[Tt]he (\p{Ll}{4,})\b(?!-)/gu)].some(
    ([, noun = ""]) => !PLACE.test(noun) && earlier.includes(noun) && !news.includes(noun),
  );

/** Words for those whose news it is: "the city", "the company", "the two sides". */
const ONES_OWN =
  /\b(?:he|she|we|sides?|parties|countr(?:y|ies)|cit(?:y|ies)|towns?|count(?:y|ies)|state|province|region|district|island|municipality|government|council|company|university|school|college|chamber|embassy|consulate|delegation)\b/;
/** Letters in which "Norland" and "Norlandic" agree. */
const STEM = 4;

/** Whether a clause is about the plan of the speaker, or of somebody or something that the news names: no other firm or place. */
const isOnesOwn = (discourse: Discourse, { parts: { who }, part }: Found, news: readonly Line[]): boolean => {
  const subject = part.verb === "" ? undefined : subjectOfClause(textOf(part.words));
  if (subject === undefined) return true;
  const posts = discourse.facts.people.find(({ key }) => key === who)?.posts ?? [];
  const orgs = posts.flatMap(({ org }) => [org?.org.name.text ?? "", org?.org.short?.text ?? ""]);
  const known = `${textsOf(news)} ${orgs.join(" ")}`.toLowerCase();
  const isKnown = (word: string): boolean => known.includes(word.toLowerCase().slice(0, STEM));
  const names = subject.match(/\p{Lu}[\p{L}-]+/gu) ?? [];
  if (names.length > 0) return names.every(isKnown);
  return ONES_OWN.test(subject) || (subject.match(/\p{L}{4,}/gu) ?? []).some(isKnown);
};

/** Whether a statement can follow the news, and what comes behind it in its paragraph does not need it. */
const fits = (moved: Line, found: Found, before: readonly Line[], news: readonly Line[]): boolean => {
  const [next] = found.block.lines.slice(found.at + 1);
  const all = found.parts.parts;
  const behind = [...all.slice(all.indexOf(found.part) + 1), ...(next ? [next] : [])];
  const earlier = all.slice(0, all.indexOf(found.part)).map(({ words }) => textOf(words));
  return (
    wordsOf([moved]) <= MAX_STATEMENT &&
    !pointsBack(textOf(found.part.words)) &&
    !behind.some(({ words }) => pointsBack(textOf(words))) &&
    !behind.some(({ words }) => needs(textOf(words), [...news, ...before])) &&
    !takesUp(textOf(found.part.words), earlier.join(" "), textsOf(news)) &&
    canFollow(moved, news, before)
  );
};

/** The sentences of the paragraphs before a statement. */
const linesBefore = (blocks: readonly Composed[], { block, at }: Found): Line[] => [
  ...blocks.slice(0, blocks.indexOf(block)).flatMap(linesOf),
  ...block.lines.slice(0, at),
];

/** The strongest first: those on documents and numbers, then in the order of the text. */
const byForce = (a: Found, b: Found): number => b.force - a.force || Number(b.definite) - Number(a.definite);

/** "Kim visited the yard and praised the progress": a short act of the one who came, as a second verb. */
const joinedAct = (first: Line, moved: Line): Line | undefined => {
  const who = whoIn(moved);
  const name = textOf({ pieces: moved.words.pieces.filter(({ mention }) => mention === who), paths: [] });
  const text = textOf(moved.words);
  const act = partOf(moved.words, name.length + 1, text.length);
  const isSubject = who !== undefined && first.words.pieces[0]?.mention === who;
  const isShort = wordsOf([first, moved]) <= MAX_JOINED;
  return isSubject && ACT.test(textOf(act)) && isShort
    ? { ...first, words: say`${first.words}, and ${act}` }
    : undefined;
};

/** The news with a statement behind its only sentence; undefined where others stay with the news. Then who was there. */
const withStatement = (news: Paragraph, moved: Line, left: readonly Composed[]): Composed[] | undefined => {
  const [first, ...rest] = news.lines;
  if (!first) return undefined;
  const { kept, moved: people } = divided(first, rest, true);
  const [opens, ...others] = people;
  const opening =
    opens && sizeOf(people) > TOO_SHORT && !mentionsAnyOf(moved, introducedIn(people))
      ? asOpening(opens, first)
      : undefined;
  const isAlone = (opening ? kept : rest).length === 0;
  if (!isAlone || wordsOf([first]) > MAX_NEWS || wordsOf([first, moved]) > MAX_PARAGRAPH) return undefined;
  const both = joinedAct(first, moved);
  const paragraph = { ...news, lines: both ? [both] : [first, moved] };
  return opening ? [paragraph, ...withPeople([opening, ...others], news, left)] : [paragraph, ...left];
};

/**
 * The blocks of a text whose news is one sentence without a result, with the strongest statement of one of its people behind
 * it: a plan, a pledge, a proposal, readiness for something, or satisfaction with work. It leaves its paragraph.
 */
export const withStatementInNews = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const start = blocks.findIndex(isParagraph);
  const news = blocks[start];
  if (!isParagraph(news) || news.part !== "lead" || hasContent(news) || haveOwnDays(discourse))
    return [...blocks];
  const rest = blocks.slice(start + 1);
  for (const found of statementsIn(rest, peopleIn(news)).sort(byForce)) {
    const moved = movedFor(discourse, found);
    const before = linesBefore(rest, found);
    const name = moved && calledIn(moved);
    if (
      !moved ||
      !name ||
      !textsOf(news.lines.slice(0, 1)).includes(name) ||
      !isOnesOwn(discourse, found, news.lines) ||
      !fits(moved, found, before, news.lines)
    )
      continue;
    const own = leftOf(discourse, found, before);
    if (own.some(({ lines }) => wordsOf(lines) < MIN_LEFT)) continue;
    const left = rest.flatMap((one) => (one === found.block ? own : [one]));
    const made = withStatement(news, moved, left);
    if (made) return [...blocks.slice(0, start), ...made];
  }
  return [...blocks];
};

/** The family name with which a statement begins. */
const calledIn = (line: Line): string => {
  const who = whoIn(line);
  const name = line.words.pieces.filter(({ mention }) => mention === who).map(({ s }) => s);
  return name.join("").split(" ").at(-1) ?? "";
};

/** Whether the news has a result or words of somebody. */
const hasContent = ({ lines }: Paragraph): boolean =>
  HAS_RESULT.test(textsOf(lines)) || lines.some(({ id }) => /^(?:agreements|outcomes)|\.remarks\[/.test(id));

/** The keys of the people whom the news names. */
const peopleIn = ({ lines }: Paragraph): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => [...keysOfLine(line)]));

/** The statement as a sentence with the speaker's name. */
const movedFor = (discourse: Discourse, { parts: { who, parts }, part }: Found): Line | undefined => {
  const person = discourse.facts.people.find((one) => one.key === who);
  if (!person?.name) return undefined;
  return sentenceOf(mentioning(laterName(discourse, person), who), [part], parts);
};

/** Whom the subject of a sentence mentions. */
const whoIn = ({ words }: Line): string | undefined => words.pieces[0]?.mention;

/** The paragraph without the statement. */
const leftOf = (
  discourse: Discourse,
  { block, at, parts, part }: Found,
  before: readonly Line[],
): Paragraph[] => {
  const others = parts.parts.filter((one) => one !== part);
  const first = !before.some((one) => partsOf(one)?.who === parts.who);
  const line = others.length > 0 ? [sentenceOf(parts.name, others, parts.parts)] : [];
  const [next, ...more] = block.lines.slice(at + 1);
  const previous = block.lines[at - 1];
  const goesOn = previous !== undefined && whoIn(previous) === parts.who;
  const behind =
    next && line.length === 0 && !goesOn
      ? [goingOnWithout(discourse, next, parts.who, first), ...more]
      : block.lines.slice(at + 1);
  const lines = [...block.lines.slice(0, at), ...line, ...behind];
  return lines.length > 0 ? [{ ...block, lines }] : [];
};
