import { type Composed, isParagraph, type Line } from "../../compose";
import { OPEN, type Phrase, partOf, plain, say, textOf } from "../../phrase";
import { isNamedBehind } from "../tour/tour-companions";
import { wordCount } from "../words/grammar";

/** "a performance of folk songs": what others than the guide showed. */
const PERFORMED = /\b(?:concert|dance|demonstration|film|match|parade|performance|play|rehearsal|show)s?\b/u;
/** What visitors did whom somebody showed things or places; an inspection is more than that. */
const ACT = "(?<adverb>also |then |finally |first )?(?<verb>visited|toured|saw|viewed|watched) ";
/** "in the afternoon, guided by Lee, the group visited A". */
const IN_FRONT = new RegExp(
  `^(?<front>(?:[^“;]+, )?)guided by (?<guide>[^“;${OPEN}]+(?=${OPEN})|[^“;${OPEN},]+)(?:,|${OPEN},?) (?<who>[^“;${OPEN}]+?)${OPEN}? ${ACT}(?<rest>.+)$`,
  "du",
);
/** "the group visited A, guided by Lee and accompanied by Kim". */
const BEHIND = new RegExp(
  `^(?<front>(?:(?!the |it |they )\\p{Ll}[^“;]*?, )?)(?<who>(?:the|it|they|\\p{Lu})[^“;]*?)${OPEN}? ${ACT}(?<rest>.+), guided by (?<guide>[^“;]+?)(?: and accompanied by (?<escorts>[^“;]+))?$`,
  "du",
);
const WHERE = /^(.+), where (it|they) (?:saw|viewed|watched) (?=[^;]+$)/u;
const LEARNED = /,? and (?=learned about )/u;
/** A second act of the visitors, which the guide did not do: "toured the mill, saw the looms and met the weavers". */
const FURTHER =
  /(?: and|,) (?:(?:then|also) )?(?:met|was|were|held|took|heard|tasted|had|made|saw|viewed|inspected|visited|toured|watched|attended) /u;
/** Another act in front of what was seen: "the minister inspected the works and saw the looms". */
const ACTED = / (?:saw|viewed|inspected|visited|toured|watched|attended) /u;
/** "on a factory tour" behind what was seen. */
const OCCASION = / (?=on an? (?:[\p{L}-]+ ){0,3}(?:tour|walk|round)$)/u;
const EXPLAINED = / who |; |, (?:where|which) | by |accompanied/u;
/** An inspection is made, whoever leads through the place. */
const INSPECTED = / inspections?$/u;
const PARTY = /^(?:the |it$|they$)/u;
const PLURAL = /^they$|s$|s of | and /u;
const NAMED = /(?:^|[^“])\b\p{Lu}(?![^“]*”)/u;
const PERSONAL = /^(?:he|she|they|his|her|their) /u;
/** Characters of a sentence that is compared with the patterns, which take long for more. */
const MAX_LENGTH = 1500;
/** Words of a guide with the post, and of the visitors, who come between the verb and what was shown. */
const [MAX_WORDS, MAX_WHO] = [16, 8];

interface Tour {
  readonly guide: string;
  readonly who: string;
  readonly act: string;
  /** What was visited or seen. */
  readonly seen: string;
  /** The parts of the sentence with their paths. */
  readonly part: (name: string) => Phrase;
  readonly ofSeen: (from: number, to: number) => Phrase;
}

/** "the group visited the mill, where Lee showed it the looms": a place with what was seen there. */
const shownAtPlace = ({ guide, act, seen, part, ofSeen }: Tour): Phrase | undefined => {
  const [gone, place = "", who = ""] = WHERE.exec(seen) ?? [];
  if (gone === undefined) return undefined;
  const went = say`${part("front")}${part("who")} ${act} ${ofSeen(0, place.length)}`;
  const leader = say`${part("guide")}${guide.includes(",") ? OPEN : ""}`;
  const whom = who === "they" ? "them" : who;
  return say`${went}, where ${leader} showed ${whom} ${ofSeen(gone.length, seen.length)}`;
};

/** "Lee showed the group the looms", "Lee showed the group around the mill". */
const shownThings = ({ guide, who, act, seen, part, ofSeen }: Tour): Phrase => {
  const [things = ""] = seen.split(OCCASION, 1);
  const trip = things === seen ? "" : say`${ofSeen(things.length + 1, seen.length)}, `;
  const leader = say`${part("guide")}${guide.includes(",") ? OPEN : ""}`;
  const around = /visited|toured/.test(act) && NAMED.test(things) ? "around " : "";
  const [adverb = ""] = /^\S+ (?=\S)/.exec(act) ?? [];
  const whom = who === "they" ? "them" : part("who");
  return say`${part("front")}${trip}${leader} ${adverb}showed ${whom} ${around}${ofSeen(0, things.length)}`;
};

/** The sentences on a tour with its guide as the subject of the first. */
const withGuideAsSubject = (one: Line, next: Line | undefined): Line[] | undefined => {
  const text = textOf(one.words);
  if (text.length > MAX_LENGTH) return undefined;
  const found = IN_FRONT.exec(text) ?? BEHIND.exec(text);
  const places = found?.indices?.groups;
  if (!found?.groups || !places) return undefined;
  const { guide = "", who = "", adverb = "", verb = "", rest = "", escorts = "" } = found.groups;
  if (
    EXPLAINED.test(`${guide}, ${who}`) ||
    wordCount(plain(guide)) > MAX_WORDS ||
    wordCount(plain(who)) > MAX_WHO ||
    (!PARTY.test(who) && next && textOf(next.words).startsWith(`${who} `))
  )
    return undefined;
  const [lesson] = LEARNED.exec(rest) ?? [];
  if (lesson !== undefined && (!PARTY.test(who) || escorts !== "")) return undefined;
  const seen = lesson === undefined ? rest : rest.slice(0, rest.indexOf(lesson));
  if (
    ACTED.test(who) ||
    FURTHER.test(seen) ||
    INSPECTED.test(seen) ||
    PERFORMED.test(seen) ||
    isNamedBehind(plain(guide), plain(rest))
  )
    return undefined;
  const [begin] = places.rest ?? [0];
  const tour: Tour = {
    guide,
    who,
    act: `${adverb}${verb}`,
    seen,
    part: (name) => partOf(one.words, ...(places[name] ?? [0, 0])),
    ofSeen: (from, to) => partOf(one.words, begin + from, begin + to),
  };
  const atPlace = shownAtPlace(tour);
  // "showed Lee and two students, both from Reed, the mill" parts the verb from its object.
  if (!atPlace && (who.includes(",") || (next && PERSONAL.test(textOf(next.words))))) return undefined;
  const lines: Line[] = [{ ...one, words: atPlace ?? shownThings(tour) }];
  const they = PLURAL.test(who) ? "they" : "it";
  const more = lesson === undefined ? undefined : tour.ofSeen(seen.length + lesson.length, rest.length);
  if (more) lines.push({ id: `${one.id}.learned`, words: say`${they} also ${more}`, goesOn: true });
  if (escorts !== "")
    lines.push({
      id: `${one.id}.escorts`,
      words: say`they were accompanied by ${tour.part("escorts")}`,
      goesOn: true,
    });
  return lines;
};

/** " showed the teachers ", " showed Lee ": the first word of those to whom something was shown. */
const SHOWED = / showed (?!(?:it|them) )(?:the )?[\p{L}-]+ /u;
/** Whether somebody would show the same people something in two sentences in a row, which would share their subject. */
const isShownAgain = (before: Line | undefined, one: Line | undefined): boolean => {
  const [shown = ""] = (one && SHOWED.exec(textOf(one.words))) ?? [];
  return shown !== "" && before !== undefined && textOf(before.words).includes(shown);
};

/** The blocks of a text in which those who guided visitors are the subject of the tour: "Lee showed the group the mill". */
export const withGuidesAsSubjects = (blocks: readonly Composed[]): Composed[] =>
  blocks.map((block) => {
    if (!isParagraph(block) || block.part !== "agenda") return block;
    const lines: Line[] = [];
    for (const [at, one] of block.lines.entries()) {
      const made = withGuideAsSubject(one, block.lines[at + 1]);
      lines.push(...(made && !isShownAgain(lines.at(-1), made[0]) ? made : [one]));
    }
    return { ...block, lines };
  });
