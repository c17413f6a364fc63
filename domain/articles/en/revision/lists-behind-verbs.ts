import { type Composed, goingOn, isParagraph, type Line, newsOf } from "../../compose";
import { OPEN, type Phrase, partOf, plain, say, textOf, withoutStart } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { isPlural, number } from "../words/grammar";
import { withSendersBehind } from "./lists-of-senders";

/** Words of a list of people that come before its verb. */
const MAX_WORDS = 15;
/** The same for a list without semicolons. */
const MAX_PLAIN_WORDS = 24;

/** "that morning, ": a time that counts as part of the list behind it. */
const TIME = /^(?:that (?:morning|afternoon|evening|day)|(?:on|in|at|during|after|before) [^,;]{2,40}), /iu;

/** A sentence whose subject is a long list of people. */
interface Listed {
  /** "at a panel debate, ", or nothing. */
  readonly front: Phrase;
  readonly list: Phrase;
  readonly predicate: Phrase;
}

/** The sentence in three parts, if all that comes before its verb is such a list and perhaps where it was. */
const listedOf = ({ words, own }: Line): Listed | undefined => {
  if (own) return undefined;
  let at = 0;
  while (at < words.pieces.length && words.pieces[at]?.mention === undefined) at += 1;
  const people = words.pieces[at]?.mention;
  if (!people?.includes("+")) return undefined;
  const after = words.pieces.findIndex((piece, i) => i > at && piece.mention !== people);
  const lengthOf = (to: number): number => words.pieces.slice(0, to).reduce((n, { s }) => n + s.length, 0);
  if (after < 0) return undefined;
  const [start, to, end] = [lengthOf(at), lengthOf(after), textOf(words).length];
  const from = start + (TIME.exec(textOf(words).slice(start, to))?.[0].length ?? 0);
  const [front, list] = [partOf(words, 0, from), partOf(words, from, to)];
  const text = textOf(list);
  if (text.split(" ").length <= (text.includes("; and ") ? MAX_WORDS : MAX_PLAIN_WORDS)) return undefined;
  return /^(?:.*, )?$/.test(textOf(front)) && !/^guided by /i.test(textOf(front))
    ? { front, list, predicate: withoutStart(partOf(words, to, end), 1) }
    : undefined;
};

/** "the delegation on arrival at Port": somebody who was received, with where and when. */
const PEOPLE =
  /^((?:the|a|an) (?:\p{L}[\p{L}-]* ){0,3}?(?:delegations?|visitors|guests|participants|team|group|party)|it|them)(?= |$)(?! (?:and|who|led|headed|of|from) )/u;
const TO_PEOPLE = /^(received|welcomed|accompanied) (?!and )/;
/** Other things of which a passive is usual. */
const TO_THINGS =
  /^(signed|unveiled|witnessed|inaugurated|attended|praised|introduced|presented|chaired|led|hosted) (?!and |for |on |at |in )/;
/** What would be a second verb or a clause within the object. */
const MORE_THAN_OBJECT = new RegExp(
  `[,;:“${OPEN}]| (?:and|then) \\p{Ll}+(?:ed|gave|spoke|said|met|took)(?: |$)| (?:who|which|that|where|when|as|to|by|on behalf of|in the presence of) `,
  "u",
);
const GIVEN =
  /^(?:gave|delivered|made) ((?:opening |closing |short |brief )?(?:speeches|presentations|lectures|remarks|addresses|talks)\b)/;
const TOOK_PART = /^(?:(also) )?(?:took part|participated)(?= in the | in an? |$)/;
/** An occasion at which people discuss something. */
const OCCASION = /^(?:at|in|during) ((?:the|an?) [^,;]+), $/i;

const behind = (before: Phrase, list: Phrase, front: Phrase): Phrase => say`${front}${before} ${list}`;
/** "the hall and the library": two things before any preposition. */
const TWO_THINGS = /^(?:(?!of |for |on |in |at |from |with |between )[^ ]+ )*?and /;
const be = (noun: string): string =>
  noun === "them" || isPlural(noun) || TWO_THINGS.test(noun) ? "were" : "was";
const asSubject = (noun: string): string => (noun === "them" ? "they" : noun);

/** "the delegation was received on arrival by A; B; and C" */
const passiveOfPeople = ({ front, list, predicate }: Listed): Phrase | undefined => {
  const text = textOf(predicate);
  const [start = "", verb = ""] = TO_PEOPLE.exec(text) ?? [];
  const [whom = ""] = start === "" ? [] : (PEOPLE.exec(text.slice(start.length)) ?? []);
  const where = text.slice(start.length + whom.length);
  if (whom === "" || !/^(?: (?:on|at|in|there|before|after|during) ?.*)?$/.test(where)) return undefined;
  if (MORE_THAN_OBJECT.test(where)) return undefined;
  const rest = withoutStart(predicate, start.length + whom.length);
  return behind(say`${asSubject(whom)} ${be(whom)} ${verb}${rest} by`, list, front);
};

/** "the agreement was signed by A; B; and C" */
const passiveOfThing = ({ front, list, predicate }: Listed): Phrase | undefined => {
  const text = textOf(predicate);
  const [start = "", verb = ""] = TO_THINGS.exec(text) ?? [];
  const thing = text.slice(start.length);
  if (start === "" || !/^(?:the|an?|it|them|two|three|both) ?/.test(thing) || MORE_THAN_OBJECT.test(thing))
    return undefined;
  const noun = /^(?:it|them)$/.test(thing) ? plain(asSubject(thing)) : withoutStart(predicate, start.length);
  return behind(say`${noun} ${be(thing)} ${verb} by`, list, front);
};

/** "presentations on water were given in the hall by A; B; and C" */
const passiveOfSpeeches = ({ front, list, predicate }: Listed): Phrase | undefined => {
  const text = textOf(predicate);
  const [start = "", speeches = ""] = GIVEN.exec(text) ?? [];
  const rest = text.slice(start.length);
  if (start === "" || MORE_THAN_OBJECT.test(rest) || !/^(?: (?:at|in|on|about) .*)?$/.test(rest))
    return undefined;
  const verb = /speeches|remarks|addresses/.test(speeches) ? "delivered" : "given";
  const tail = withoutStart(predicate, start.length);
  return behind(
    /^ (?:on|about) /.test(rest)
      ? say`${speeches}${tail} were ${verb} by`
      : say`${speeches} were ${verb}${tail} by`,
    list,
    front,
  );
};

/** "signing for the port were A; B; and C" */
const signingFor = ({ front, list, predicate }: Listed): Phrase | undefined => {
  const text = textOf(predicate);
  if (!/^signed for (?:the )?\p{Lu}/u.test(text) || MORE_THAN_OBJECT.test(text)) return undefined;
  return behind(say`signing${withoutStart(predicate, "signed".length)} were`, list, front);
};

/** "also taking part were A; B; and C" */
const takingPart = ({ front, list, predicate }: Listed, first: boolean): Phrase | undefined => {
  const text = textOf(predicate);
  const [start = "", also] = TOOK_PART.exec(text) ?? [];
  if (start === "" || MORE_THAN_OBJECT.test(text.slice(start.length))) return undefined;
  const where = withoutStart(predicate, start.length);
  return behind(say`${also || !first ? "also taking part" : "taking part"}${where} were`, list, front);
};

/** "taking part in a panel debate were A; B; and C. They discussed …" */
const discussed = ({ front, list, predicate }: Listed, line: Line): Line[] | undefined => {
  const [, occasion] = OCCASION.exec(textOf(front)) ?? [];
  if (!occasion || !/^discussed /.test(textOf(predicate))) return undefined;
  const where = partOf(front, textOf(front).indexOf(occasion), textOf(front).length - 2);
  return [
    { ...line, words: say`taking part in ${where} were ${list}` },
    goingOn({ id: `${line.id}.discussed`, words: say`they ${predicate}` }),
  ];
};

/** People of a list, and its words, from which their number comes in front of any verb. */
const MANY = 5;
const MANY_WORDS = 40;
const SHORT = /\((\p{Lu}[\p{L}\d-]+)\)/gu;

/** "seven speakers praised the work of the guild. They were A; B; and C": people with names, whatever they did. */
const numbered = (
  { front, list, predicate }: Listed,
  line: Line,
  next: Line | undefined,
  discourse: Discourse | undefined,
): Line[] | undefined => {
  const keys = list.pieces[0]?.mention?.split("+") ?? [];
  const text = textOf(list);
  if (!discourse || keys.length < MANY || !text.includes("; ") || text.split(" ").length < MANY_WORDS)
    return undefined;
  const { facts } = discourse;
  const whos = facts.whos(keys);
  if (whos.length !== keys.length || whos.some((who) => !who.name || who.group)) return undefined;
  const did = textOf(predicate);
  // What the list introduces is not known before it.
  const short = [...text.matchAll(SHORT)].some(([, one = ""]) => did.includes(one));
  if (short || goesOnWithThey(next) || /^(?:also|each|both|all|is|are|was|were) /.test(did)) return undefined;
  const all = facts.people.every((who) => !who.present || keys.includes(who.key));
  const noun = line.id.includes(".remarks[") ? "speakers" : "people";
  const who = all ? "the participants" : `${number(keys.length)} ${noun}`;
  const were = all && facts.record.participantsOpen ? "they included" : "they were";
  return [
    { ...line, words: { ...say`${front}${who} ${predicate}`, paths: line.words.paths } },
    goingOn({ id: `${line.id}.people`, words: say`${were} ${list}` }),
  ];
};

/** A sentence that begins with "they" would mean others than the list. */
const goesOnWithThey = (next: Line | undefined): boolean =>
  next !== undefined && /^(?:they|their)\b/i.test(textOf(next.words));

const withListBehind = (
  line: Line,
  next: Line | undefined,
  first: boolean,
  discourse: Discourse | undefined,
): Line[] => {
  const found = listedOf(line);
  if (!found) return withSendersBehind(line) ?? [line];
  const words =
    passiveOfPeople(found) ??
    passiveOfThing(found) ??
    passiveOfSpeeches(found) ??
    signingFor(found) ??
    takingPart(found, first);
  if (!words) return discussed(found, line) ?? numbered(found, line, next, discourse) ?? [line];
  if (/^(?:they|the visitors|the guests) were /.test(textOf(words)) && goesOnWithThey(next)) return [line];
  return [{ ...line, words: { pieces: words.pieces, paths: line.words.paths } }];
};

/** The blocks of a text in which a long list of people follows its verb: "the delegation was received by A; B; and C". */
export const withListsBehindVerbs = (blocks: readonly Composed[], discourse?: Discourse): Composed[] => {
  const news = newsOf(blocks);
  return blocks.map((block) =>
    isParagraph(block)
      ? {
          ...block,
          lines: block.lines.flatMap((line, at) =>
            withListBehind(line, block.lines[at + 1], line === news, discourse),
          ),
        }
      : block,
  );
};
