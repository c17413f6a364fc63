import { type Composed, itemOf, type Line } from "../../compose";
import { changed, OPEN, type Phrase, partOf, plain, say, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { wordCount } from "../words/grammar";

/** Words of each of two sentences that share one, and of both together. */
const MAX_FIRST = 15;
const MAX_SECOND = 17;
const MAX_TOGETHER = 28;

/** What is not a past act by itself: a present state, reported words, a list or a quotation. */
const NO_ACT =
  /[“;:]|\b(?:is|are|has|have|will|would|can|was|said|added|noted|stressed|hoped|thanked|told) (?!opened|shared|presented|signed|launched|unveiled|shown|screened|held)|\b(?:that|which|who|where|while)\b|, and /;
/** How a sentence begins that continues the one before it, or counts and lists attendees. */
const GOES_ON =
  /^(?:it|its|they|their|he|she|his|her|this|these|those|there|also|among|both delegations|in|on|at|after|before|during|under|earlier|later|then|that|the same|the (?:delegation|team|group) also included|more than|over|about|nearly|some|around|a total of|a number of|\d+)\b/i;
/** People who only attended, rather than acted. */
const ONLY_THERE = /\b(?:also )?(?:took part|were present|was present|attended)(?! as )\b/;
/** First words of a stored sentence that are not a name. */
const NO_NAME =
  /^(?:Information was|Those present|(?:The |Both |All |Some )?(?:two )?(?:guests|visitors|delegation|participants|sides|parties|delegates|members|students|pupils|teachers|experts|officials|representatives|children|staff)) /i;

/** First words behind which anything that happened at a part of a programme may follow: "A lively exchange". */
const ARTICLED = new RegExp(`${NO_NAME.source}|^(?:An? |The |Many |Several )(?=\\p{Ll})`, "iu");

const isOfAgenda = ({ id }: Line): boolean => /^(?:agenda|outcomes)\[/.test(id);

/** "The minutes were read": a passive without an agent. */
const DONE =
  /^(?:[“"][^”"]+[”"] |[“"][^”"]+[”"],? an? [^,;]+, )?[^,;:“"]*\b(?:was|were) (?:\p{Ll}+ed|held|given|shown|read|chosen|drawn|sung)\b[^“";:]*$/iu;
const NOT_DONE =
  /\b(?:is|are|has|have|had|will|would|can|said|that|which|who|where|while)\b|, and |\bwas held\b|\b(?:was|were) (?:attended|located|named|based|founded|established|represented|involved|needed|scheduled|planned|interested|pleased|impressed|deeply)\b/;
const isDone = (text: string): boolean => DONE.test(text) && !NOT_DONE.test(text);

/** Brief thanks, after an action with those who are thanked. */
const THANKED = /^\S+(?: \S+)? thanked (?!.*\b(?:that|which|who)\b)[^“;:,]*$/u;

/** Commas within a sentence, but for the two around one apposition. */
const hasCommas = (text: string): boolean => (text.match(new RegExp(`[,${OPEN}]`, "g")) ?? []).length > 2;

/** A sentence as the second half of another: without the capital of its beginning and without "also". */
const asSecond = (discourse: Discourse, { words, own }: Line, common = NO_NAME): Phrase | undefined => {
  const text = textOf(words);
  // "Mayor Lee", "Lee": a capital that stays.
  const start = text.split(" ", 2).filter((word) => /^\p{Lu}/u.test(word));
  const isNamed = discourse.facts.people.some(({ name }) =>
    start.some((word) => name?.text.split(" ").includes(word)),
  );
  if (own && !isNamed && !common.test(text) && !isDone(text)) return undefined;
  const low =
    own && !isNamed ? changed(words, (s) => s.replace(/^\p{Lu}/u, (found) => found.toLowerCase())) : words;
  const also = /^(?:\S+ ){1,6}?also (?=\p{Ll}+)/u.exec(textOf(low))?.[0].length;
  const bare = also === undefined ? low : spliced(low, also - "also ".length, also, "");
  return own ? withoutStop(bare) : bare;
};

/** A stored sentence without its full stop, which the whole sentence gets. */
const withoutStop = (words: Phrase): Phrase => {
  const text = textOf(words);
  return text.endsWith(".") ? spliced(words, text.length - 1, text.length, "") : words;
};

/** "LCC president Ann Lee …, and vice president Bo Ray …": an abbreviation that the first half began with. */
const withoutSameOrganization = (first: Phrase, second: Phrase): Phrase => {
  const [a] = first.pieces;
  const [b, space] = second.pieces;
  return a?.shortOf !== undefined && a.shortOf === b?.shortOf && space?.s === " "
    ? { ...second, pieces: second.pieces.slice(2) }
    : second;
};

const subjectOf = ({ words }: Line): string | undefined => words.pieces[0]?.mention;

/** Sentences about those who acted, rather than about a document or an event. */
const BOTH = /^(?:both|the two) (?:sides|parties|delegations)\b/i;
const isOfPeople = (line: Line): boolean =>
  subjectOf(line) !== undefined || line.own === true || BOTH.test(textOf(line.words));

/** Names after which it is unclear whether the visitors of the next sentence are the same people. */
const OPEN_GROUP = /^[^,]{2,40} and others /;
const VISITORS = /^the (?:visitors|guests|delegation|delegates|group|team|party|members)\b/i;

/** Whether a mention is that of a person with a name. */
const isPerson = ({ facts }: Discourse, mention: string | undefined): boolean =>
  mention !== undefined && facts.people.some((who) => who.key === mention && who.name);

/** Whom the last words of a sentence mention. */
const lastMentioned = ({ words }: Line): string | undefined =>
  words.pieces.findLast(({ s }) => /\p{L}/u.test(s))?.mention;

/** "held talks with Lee, mayor of A, who shared her experience": an act of the one person whom the first half ends with. */
const ofLastNamed = (discourse: Discourse, line: Line, act: Phrase): Phrase | undefined => {
  const { words, own } = line;
  const key = act.pieces[0]?.mention;
  const known = key === lastMentioned(line) && isPerson(discourse, key);
  if (own || !known || /, (?:which|who|where) /.test(textOf(words))) return undefined;
  const end = act.pieces.findIndex(({ mention }) => mention !== key);
  const start = act.pieces.slice(0, end).reduce((sum, { s }) => sum + s.length, 0);
  const predicate = end > 0 ? partOf(act, start, textOf(act).length) : undefined;
  return predicate && /^ \p{Ll}{3,}ed /u.test(textOf(predicate)) ? say`${words}, who${predicate}` : undefined;
};

/** "spoke on piers": a speech of which one topic is known; of the first, nothing that a second could seem to continue. */
const SPOKE_ON = /^([^;:“”]{2,120}?) spoke (?:on|about|of) [^;:]+$/;
const SPOKE_ON_LIST = / spoke (?:on|about|of) .*(?:,| and )/;
const MOST_OF_TOPICS = 44;

/** "Lee spoke on piers, and Ray on boats": neighbouring speeches with the same verb. */
const spokeToo = (a: Line, b: Line): Line | undefined => {
  const second = textOf(b.words);
  if (!second.includes(" spoke ") || a.own || b.own || b.opens || itemOf(a) !== itemOf(b)) return undefined;
  const first = textOf(a.words).replace(/“[^”]*”/g, "“”");
  const [of, next] = [SPOKE_ON.exec(first), SPOKE_ON.exec(second.replace(/“[^”]*”/g, "“”"))?.[1]];
  if (!of || next === undefined || SPOKE_ON_LIST.test(first) || NO_ACT.test(of[1] ?? "")) return undefined;
  if (
    NO_ACT.test(next) ||
    GOES_ON.test(second) ||
    subjectOf(b) === undefined ||
    subjectOf(a) === subjectOf(b)
  )
    return undefined;
  if (/ also$|\b(?:that|which|who)\b/.test(next) || /,? and (?:said|expressed|thanked)\b/.test(second))
    return undefined;
  if (wordCount(a.words) + wordCount(b.words) > MOST_OF_TOPICS) return undefined;
  const rest = spliced(b.words, next.length, next.length + " spoke".length, "");
  return { ...a, words: say`${a.words}, and ${rest}` };
};

const STATED = / (?:promised|proposed|praised|asked|called on|expressed|congratulated|invited) /;

/** "Lee promised boats. Pupils sang songs.": what somebody said, and what others did at another part of the programme. */
const isWordsAndAct = (a: Line, b: Line): boolean =>
  a.id.includes(".remarks[") &&
  !b.id.includes(".remarks[") &&
  itemOf(a) !== itemOf(b) &&
  STATED.test(textOf(a.words));

/** "Lee chaired the session, and Ray welcomed the guests.": two short sentences about actions of two sides, combined. */
const together = (discourse: Discourse, a: Line, b: Line): Line | undefined => {
  if (!isOfAgenda(a) || !isOfAgenda(b) || b.opens) return undefined;
  const [first, second] = [textOf(a.words), textOf(b.words)];
  // "This showed how old they were": what the office says of the act before, not of the one behind.
  if (a.own && /^(?:this|these|that|those|as a result)\b/i.test(first)) return undefined;
  const [one, two] = [wordCount(a.words), wordCount(b.words)];
  if (one > MAX_FIRST || two > MAX_SECOND || one + two > MAX_TOGETHER) return undefined;
  const done = isDone(first) && isDone(second);
  const thanked = THANKED.test(second) && !a.id.includes(".remarks[");
  if (!done && (NO_ACT.test(first) || (NO_ACT.test(second) && !thanked))) return undefined;
  if (hasCommas(first)) return undefined;
  if (isWordsAndAct(a, b)) return undefined;
  if (GOES_ON.test(second) || ONLY_THERE.test(first) || ONLY_THERE.test(second)) return undefined;
  if (!done && (!isOfPeople(a) || !isOfPeople(b))) return undefined;
  if (subjectOf(a) !== undefined && subjectOf(a) === subjectOf(b)) return undefined;
  if (OPEN_GROUP.test(first) && VISITORS.test(second)) return undefined;
  const given = a.id.startsWith("outcomes[") && itemOf(b) !== undefined;
  if (given || GOES_ON_ALSO.test(first)) return undefined;
  const behind = asSecond(discourse, b);
  const bare = behind && withoutSameOrganization(a.words, behind);
  if (!bare || textOf(bare).split(" ", 2).join() === first.split(" ", 2).join()) return undefined;
  const { own, ...composed } = a;
  const who = ofLastNamed(discourse, a, bare);
  if (who) return { ...composed, words: who };
  // "met Ann Lee, and Bo Ray spoke" would read as a list of those met.
  if (isPerson(discourse, lastMentioned(a)) && isPerson(discourse, subjectOf(b))) return undefined;
  return { ...composed, words: say`${own ? withoutStop(a.words) : a.words}, and ${bare}` };
};

/** "she also praised the port": one more act of somebody who has been speaking. */
const GOES_ON_ALSO = /^[^,;]{1,60}? also (?:\p{Ll}+ed|gave|spoke|met|saw|made) /u;

const OPENED = /^(?:at|in|on|after|during|it|they|that|this|then|also) /i;

/** "The arrival took place. The visitors were met …": "On arrival, the visitors were met …". */
const MOVED = /^the ((?:arrival|departure)(?: (?:at|in|of|from) [^,;]+)?) took place$/i;

/** "A reception followed", "a dinner was held": that something took place, and no more. */
const FOLLOWED = /^(an?|the) ([\p{L} -]+) (followed|was held)$/iu;

/** "The princess concluded the visit", "the tour came to an end": that something ended, and no more. */
const ENDED =
  /^[^,;“]{2,40}? (?:(?:concluded|ended|finished|completed) (?:the|her|his|its|their) (visit|trip|tour)|(?:visit|trip|tour) (?:ended|concluded))$/iu;

/** "on arrival", "at the reception that followed": a sentence that says only that something took place, as an adverbial. */
const adverbialOf = (text: string): string | undefined => {
  const [, move] = MOVED.exec(text) ?? [];
  if (move) return `on ${/ of /.test(move) ? "the " : ""}${move}`;
  const ended = ENDED.exec(text)?.[1];
  if (ended) return `at the end of the ${ended}`;
  const [, an = "", what, verb] = FOLLOWED.exec(text) ?? [];
  if (!what) return undefined;
  return verb === "followed" ? `at the ${what} that followed` : `at ${an.toLowerCase()} ${what}`;
};

/** "The program was held in honour of the guests.": what a sentence says of the occasion itself, by its last word. */
const OF_OCCASION = /^the (?:[\p{L}-]+ )*?([\p{L}-]+) (?:was|were) (held|given|organi[sz]ed) (?=\p{Ll})/iu;

/** "A cultural program followed, held in honour of the guests." */
const followedHeld = (a: Line, b: Line): Line | undefined => {
  const [, , what = "", verb] = FOLLOWED.exec(textOf(a.words)) ?? [];
  const [front = "", noun = "", held = ""] = OF_OCCASION.exec(textOf(b.words)) ?? [];
  if (verb !== "followed" || front === "" || !` ${what}`.endsWith(` ${noun}`)) return undefined;
  const rest = withoutStop(partOf(b.words, front.length, textOf(b.words).length));
  return { ...a, words: say`${a.words}, ${held} ${rest}` };
};

/** "At the reception that followed, those present sampled …": a part of a programme of which only one action is known. */
const atWhatFollowed = (discourse: Discourse, a: Line, b: Line): Line | undefined => {
  if (itemOf(a) === undefined || itemOf(a) !== itemOf(b)) return undefined;
  const held = followedHeld(a, b);
  if (held) return held;
  const front = adverbialOf(textOf(a.words));
  if (!front) return undefined;
  if ((b.id.includes(".remarks[") && !ENDED.test(textOf(a.words))) || OPENED.test(textOf(b.words)))
    return undefined;
  const second = asSecond(discourse, b, ARTICLED);
  return second && { ...a, words: say`${plain(`${front}, `, a.words.paths)}${second}` };
};

/** "The Exchange of Notes and Signing Ceremony was held": an occasion by its name, and no more. */
const OCCASION = /^(the [^;:“]+?) was held$/iu;
/** "The ports also signed the notes": what was signed there, where no place or day of its own follows. */
const SIGNED_THERE = /^[^;:“]+? signed (?:(?! (?:at|on|during) )[^;:“])+$/u;

/** "At the signing ceremony, the ports also signed the notes", of two sentences. */
export const atCeremony = (a: Line, b: Line): Line | undefined => {
  const [text, signed] = [textOf(a.words), textOf(b.words)];
  const what = a.own || b.own ? undefined : OCCASION.exec(text)?.[1];
  if (!what || OPENED.test(signed) || !SIGNED_THERE.test(signed)) return undefined;
  const end = what.length;
  return { ...b, words: say`at ${spliced(a.words, end, text.length, "")}, ${b.words}` };
};

/** Whether a sentence is the first of a speaker's words, which go on in the next one. */
const opensTurn = (one: Line, next: Line | undefined): boolean =>
  next !== undefined &&
  one.id.includes(".remarks[") &&
  next.id.includes(".remarks[") &&
  itemOf(one) === itemOf(next) &&
  (subjectOf(next) === undefined || subjectOf(next) === subjectOf(one));

/** The blocks of a text in which two short neighbouring sentences about different people are combined. */
export const withMergedShortSentences = (blocks: readonly Composed[], discourse: Discourse): Composed[] =>
  blocks.map((block) => {
    if (block.type !== "paragraph") return block;
    const lines: Line[] = [];
    let free = true;
    for (const [at, one] of block.lines.entries()) {
      const before = lines.at(-1);
      const joined: Line | undefined =
        before && free
          ? (atCeremony(before, one) ??
            atWhatFollowed(discourse, before, one) ??
            spokeToo(before, one) ??
            together(discourse, before, one))
          : undefined;
      const both: Line | undefined = joined && !opensTurn(one, block.lines[at + 1]) ? joined : undefined;
      if (both) lines[lines.length - 1] = both;
      else lines.push(one);
      free = !both;
    }
    return { ...block, lines };
  });
