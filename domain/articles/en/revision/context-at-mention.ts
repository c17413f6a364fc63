import {
  allLines,
  type Composed,
  isContext,
  isParagraph,
  itemOf,
  type Line,
  linesOf,
  withLinesReplaced,
} from "../../compose";
import { continuesWithNamed, refersBack } from "../../content/refers-back";
import { literal } from "../../literal";
import { spliced, textOf } from "../../phrase";
import { isOfTwoStates } from "../../structure/context";
import { wordCount } from "../words/grammar";
import { refersBetween } from "./people-explained";

/** Subjects that are no names, and adverbials before the subject. */
const NO_NAME =
  /^(?:It|They|He|She|This|That|These|Those|Its|His|Her|Their|There|Another|Other|Such|Both|All|Each|Some|Many|Most|About|Over|More|In|On|At|Since|As|By|With|For|From|During|After|Before|Under|Of|To|Although|While|When|Until|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Last|Today)\b/;

const CAPITAL = "\\p{Lu}[\\p{L}\\d.&’'-]*";
const NAME = `${CAPITAL}(?: (?:(?:of|for|and|at|in|de) (?:the )?)?${CAPITAL})*`;
const VERB = "(?:is|was|are|were|has|have|had|will|come|came|work|held|took|show|\\p{Ll}{3,}(?:ed|s))";
/** "Reed Camp, on the lake, has 40 rooms": a name. */
const NAMED = new RegExp(
  `^(?:The (?:\\p{Ll}[\\p{Ll}-]+ ){0,2})?(${NAME})(?:, [^,;]{3,80},)? (${VERB}\\b.*)$`,
  "u",
);
/** "Half of the members of the Lake Club live in Reedham". */
const OF_NAMED = new RegExp(`^[^;:“]{3,60}? (?:of|in|at) (?:the )?(${NAME}) (${VERB}\\b.*)$`, "u");
/** "The young bakers came from three towns", "A bakery school is a school where …": a thing or people by their noun. */
const CALLED = new RegExp(`^The ((?:\\p{Ll}[\\p{Ll}-]+ ){0,2}?\\p{Ll}{4,}) (${VERB} .*)$`, "u");
/** "One of the young bakers was …". */
const OF_SEVERAL =
  /^(?:One|Two|Three|Some|Most|Many|Half) of the ((?:[\p{L}-]+ ){0,2}?\p{Ll}{4,}) ((?:is|was|are|were|has|have|had) .*)$/u;
const DEFINED = /^An? ((?:\p{Ll}[\p{Ll}-]+ ){1,3}?\p{Ll}{4,}) (is an? .*)$/u;
/** "Passengers between Reedham and Mere now fly via Lindow": what a request or a plan between two places is about. */
const BETWEEN = new RegExp(
  `^\\p{Lu}[\\p{Ll} ]{3,40} (between ${CAPITAL}(?: ${CAPITAL})? and ${CAPITAL}(?: ${CAPITAL})?) ((?:currently|now|still|usually) .*)$`,
  "u",
);
/** "On the Lake Exchange, …". */
const DURING = new RegExp(`^(?:Under|On|At|In|With|Through) the (${NAME}), (.*)$`, "u");

/** Nouns of the event, its sides and its documents, and nouns that identify nothing. */
const GENERAL =
  /(?:^| )(?:visit|trip|mission|meeting|event|ceremony|talks|tour|delegation|group|number|people|government|country|countries|region|support|cooperation|years?|world|city|town|officials?|members?|end|part|days?|time|lack|aim|purpose|sides?|former|latter|same|other|first|second|third|last|next|previous|earlier|memorandum|agreement|document)$/u;
/** "The union carries it out": what the sentence before it is about. */
const TAKES_UP = /\b(?:it|them)\b/u;
/** The beginning of a sentence that continues the one before it. */
const PRONOUN = /^(?:It|They|He|She|This|These|Its|His|Her|Their|Another|Other|Both|That)\b/i;
/** "It was the first visit": refers to the event, wherever it is said. */
const OF_EVENT =
  /^(?:It|This) (?:is|was) (?:the|\p{Lu}\p{L}+[’'']s) (?:\p{Ll}+ )?(?:first|second|third|fourth|last|latest)\b/u;
/** Places and organizations, of which much may be said; only where they are explains them. */
const PLACE_OR_ORGANIZATION =
  /(?:^| )(?:ports?|harbou?r|coast|bay|river|lake|island|region|area|zone|park|market|museum|library|hospital|school|college|university|institute|company|firm|bank|association|society|chamber|council|foundation|agency|club|union|cent(?:er|re)|embassy|ministry|authority|commission|committee|office|bureau|village|province|county)$/iu;
const LOCATED = /^(?:lies|is (?:located|situated|in|on|near)) (?!.* and (?:has|is) )/;
const IDENTIFIED = /^(?:is|was) (?:the|an?|one of the) \D*$/;
/** What an organization achieved, which does not say what it is. */
const ACHIEVED = /^(?:is|was) (?:the|one of the) (?:first|only) [^,;]*? to \p{Ll}/u;
/** Plans, opinions ("an important step") and history, which end a text. */
const CLOSING =
  /\b(?:will|would|should|could|hopes?|hoped|intends?|expected|(?:is|are|was|were) to|invites?|marks|marked|in line with|important|significan\w+|roles?|steps?|opportunit\w+|response|(?:1[5-9]|20)\d\d)\b/;

/** Words of a sentence up to which it has room beside what was done, and beside the news. */
const MAX_WORDS = 40;
const MAX_IN_LEAD = 30;
/** Sentences of the news that have no room for context among or behind them. */
const FULL_LEAD = 3;

/** What a sentence of context is about, and what it says of that. */
interface Topic {
  readonly called: string;
  readonly named: boolean;
  readonly said: string;
}

const topicOf = (text: string): Topic | undefined => {
  const [, program = "", rest = ""] = DURING.exec(text) ?? [];
  if (program !== "") return { called: program, named: true, said: `is a ${rest}` };
  const [, kind = "", is = ""] = DEFINED.exec(text) ?? [];
  if (kind !== "") return { called: kind, named: false, said: is };
  const [, places = "", how = ""] = BETWEEN.exec(text) ?? [];
  if (places !== "") return { called: places, named: true, said: how };
  if (NO_NAME.test(text)) return undefined;
  const [, noun = "", does = ""] = CALLED.exec(text) ?? OF_SEVERAL.exec(text) ?? [];
  if (noun !== "") return GENERAL.test(noun) ? undefined : { called: noun, named: false, said: does };
  const [, called = "", said = ""] = NAMED.exec(text) ?? OF_NAMED.exec(text) ?? [];
  return called === "" || called === "The" || called.includes(" and ")
    ? undefined
    : { called, named: true, said };
};

/** "visited Reedham", "in Reedham": whether a sentence names something only as the place of the news. */
const isPlaceOf = (text: string, called: string): boolean =>
  new RegExp(`\\b(?:visited|toured|in|to) ${literal(called)}(?![\\p{L}-])`, "u").test(text);

const COUNT = "(?:\\d[\\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|nineteen|twenty)";

/** The index of the first text that has a pattern. */
const indexOf = (texts: readonly string[], pattern: RegExp): number => {
  for (let at = 0; at < texts.length; at += 1) if (pattern.test(texts[at] ?? "")) return at;
  return -1;
};

/** The first sentence that mentions a topic: people or things of which the text gives the number, at the number. */
const mentionOf = (texts: readonly string[], { called, named }: Topic): number => {
  const whole = `${literal(called)}(?![\\p{L}-])`;
  const alone = new RegExp(`(?<![\\p{L}-])${whole}(?! \\p{Lu})`, "u");
  if (named) return indexOf(texts, alone);
  const counted = called.endsWith("s")
    ? indexOf(texts, new RegExp(`\\b${COUNT} (?:[\\p{L}-]+ ){0,4}${whole}`, "iu"))
    : -1;
  const plain = counted >= 0 ? counted : indexOf(texts, alone);
  if (plain >= 0) return plain;
  const ofName = called.replace(/(?:^| )\p{Ll}/gu, (letter) => letter.toUpperCase());
  return indexOf(texts, new RegExp(`\\p{Lu}[\\p{L}-]* ${literal(ofName)}(?! \\p{Lu}|[\\p{L}-])`, "u"));
};

/** "will bring faster trains this year": what a thing will do, rather than what is planned for it. */
const PROMISES =
  /^will (?!be |take place|also |continue|help|contribute|further|strengthen|enhance|promote|serve|provide|play|open|lay|pave|mark|become)/;

const WILL = /^The [^,;“]{4,40} will (?!play |be )/;

/** Whether a text mentions a thing once, by the noun that a sentence of context has for it: "the council's new connection". */
const isOnlyOnce = (texts: readonly string[], { called, named }: Topic): boolean => {
  const whole = new RegExp(
    `\\b(?:the|its|their|[\\p{L}-]+[’']s) (?:[\\p{Ll}-]+ ){0,2}${literal(called)}(?![\\p{L}-])`,
    "giu",
  );
  const found = texts.flatMap((text) => [...text.matchAll(whole)]);
  return !named && !PLACE_OR_ORGANIZATION.test(called) && found.length === 1;
};

const speakerOf = ({ id }: Line): string | undefined => /^.*\.remarks\[/.exec(id)?.[0];
/** Whether a sentence continues the one before it. */
const pointsBack = (one: Line, before: Line): boolean => {
  const [text, said] = [{ en: textOf(one.words) }, { en: textOf(before.words) }];
  if (one.goesOn === true || (PRONOUN.test(text.en) && !OF_EVENT.test(text.en))) return true;
  return isContext(one) && (refersBack(text) || continuesWithNamed(text, said));
};

/** The sentence after which context has its place: the mention, with what continues it or belongs to its item. */
const endOf = (lines: readonly Line[], at: number): number => {
  const [one, next] = [lines[at], lines[at + 1]];
  if (!one || !next) return at;
  const item =
    itemOf(one) !== undefined && itemOf(one) === itemOf(next) && speakerOf(one) === speakerOf(next);
  // Who signed belongs to the signing.
  return item || pointsBack(next, one) || next.id.endsWith(".signatories") ? endOf(lines, at + 1) : at;
};

/** A sentence of context with those that continue it. */
const groupOf = (all: readonly Line[], at: number): readonly Line[] => {
  const end = all.findIndex((one, index) => {
    const before = all[index - 1];
    return index > at && !(before && isContext(one) && pointsBack(one, before));
  });
  return all.slice(at, end < 0 ? all.length : end);
};

/** Whether a sentence behind one line would part what was said at one item, or a list of people from their number. */
const interrupts = (all: readonly Line[], target: Line): boolean => {
  const next = all[all.indexOf(target) + 1];
  if (!next) return false;
  if (next.id === "attendance") return true;
  return speakerOf(target) !== undefined && speakerOf(next) !== undefined && itemOf(target) === itemOf(next);
};

/** Whether context begins a paragraph about something else. */
const opensAnother = (blocks: readonly Composed[], group: readonly Line[]): boolean =>
  blocks.some((block) => {
    const lines = linesOf(block);
    return (
      lines[0] === group[0] && lines.length > group.length && !lines.slice(group.length).every(isContext)
    );
  });

/** "One of them was …" directly behind the sentence that names the others. */
const ofThem = (line: Line): Line => {
  const text = textOf(line.words);
  const noun = OF_SEVERAL.exec(text)?.[1];
  const from = text.indexOf(" of the ") + " of ".length;
  return noun === undefined
    ? line
    : { ...line, words: spliced(line.words, from, from + `the ${noun}`.length, "them") };
};

const placed = (blocks: readonly Composed[], line: Line): Composed[] | undefined => {
  const text = textOf(line.words);
  const closes = CLOSING.test(text);
  const topic = (closes && !WILL.test(text)) || isOfTwoStates(text) ? undefined : topicOf(text);
  if (!topic || (closes && !PROMISES.test(topic.said))) return undefined;
  const all = allLines(blocks);
  const at = all.indexOf(line);
  const last = all[at - 1];
  if (last && isContext(last) && TAKES_UP.test(text)) return undefined;
  const texts: string[] = [];
  for (let index = 0; index < at; index += 1) texts.push(textOf(all[index]?.words ?? line.words));
  if (closes && !isOnlyOnce(texts, topic)) return undefined;
  const first = all[mentionOf(texts, topic)];
  const home = first && blocks.find((one) => linesOf(one).includes(first));
  const lines = home ? linesOf(home) : [];
  if (!first || !home || isContext(first) || lines.includes(line)) return undefined;
  const lead = home === blocks.find(isParagraph);
  const site = PLACE_OR_ORGANIZATION.test(topic.called);
  const explains = LOCATED.test(topic.said) || (IDENTIFIED.test(topic.said) && !site);
  if ((topic.named ? lead : site) && !explains) return undefined;
  const full = lines.filter((one) => !isContext(one)).length >= FULL_LEAD;
  if (lead && topic.named && ((full && first === lines[0]) || ACHIEVED.test(topic.said))) return undefined;
  const before = all[at - 1];
  // "The mission was organized by the guild": the sentence before it is about the same.
  if (before && !topic.named && textOf(before.words).startsWith(`the ${topic.called} `)) return undefined;
  if (before && !explains && !speakerOf(before) && mentionOf(texts.slice(-1), topic) === 0) return undefined;
  const group = groupOf(all, at);
  const words = group.reduce((sum, one) => sum + wordCount(one.words), 0);
  const target = lines[endOf(lines, lines.indexOf(first))];
  if (words > (lead ? MAX_IN_LEAD : MAX_WORDS)) return undefined;
  if (!target || (target === before && !opensAnother(blocks, group)) || interrupts(all, target))
    return undefined;
  // Where the news goes on, a sentence on the city would come between.
  const goesOn = lines.slice(lines.indexOf(target) + 1).some((one) => !isContext(one));
  if (lead && goesOn && isPlaceOf(textOf(first.words), topic.called)) return undefined;
  // In a list of people it would lead away from them.
  if (topic.named && !explains && target.id.startsWith("people.")) return undefined;
  if (refersBetween(all, first, line)) return undefined;
  const moved = target === first ? [ofThem(line), ...group.slice(1)] : group;
  return withLinesReplaced(blocks, (one) =>
    group.includes(one) ? [] : one === target ? [one, ...moved] : [one],
  );
};

/**
 * The blocks of a text in which a sentence of context that says what somebody or something is, has or does follows the first
 * mention, rather than end the text: "28 companies … The companies build boats".
 */
export const withContextAtMention = (blocks: readonly Composed[]): Composed[] => {
  let made = [...blocks];
  for (const block of blocks)
    if (block.type === "paragraph")
      for (const one of block.lines)
        if (one.id.startsWith("background[")) {
          const next = placed(made, one);
          if (next && (leadOf(next) === leadOf(made) || !isOneOfSeveral(blocks, one))) made = next;
        }
  return made;
};

const leadOf = (blocks: readonly Composed[]): number => blocks.filter(isParagraph)[0]?.lines.length ?? 0;

/** Whether another sentence of context could be placed in the first paragraph as well: two would bury the news. */
const isOneOfSeveral = (blocks: readonly Composed[], one: Line): boolean =>
  allLines(blocks).some(
    (other) =>
      other !== one &&
      other.id.startsWith("background[") &&
      leadOf(placed(blocks, other) ?? blocks) > leadOf(blocks),
  );
