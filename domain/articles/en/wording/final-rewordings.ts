import type { Composed, Line } from "../../compose";
import { OPEN, textOf } from "../../phrase";
import { type Change, type Rewording, reworded } from "../../rewording";
import { missingBehindState } from "../words/place-and-time-commas";
import { isPostNoun } from "../words/title-nouns";
import { actsNotNouns, hadMeal } from "./acts-not-nouns";
import { nameOnce } from "./name-once";
import { nounOfTitles } from "./noun-of-titles";
import { objectOnce, peopleOfPlace } from "./objects-once";
import { ofThoseThanked, ofTwoParties } from "./own-things";
import { HAS_OWN_TITLE, ownTitle } from "./own-titles";
import { ownerOfPlaceOnce, ownHouse } from "./owners-once";
import { peopleTookPart } from "./people-took-part";
import { statedTogether, subjectInAim } from "./plain-agreements";
import { projectOnce, theirOwn } from "./said-of-themselves";
import { saidOnce } from "./said-once";
import { postOfTwo } from "./shared-by-two";
import { bothPointsReported, proposedThat, receivedNews, stressedCommitment } from "./speech-verbs";
import { tripInFront } from "./trips-of-sights";

const SPOKE = /^(also )?(?:delivered speeches|spoke)((?: online)?(?: at [^,;]+)?)$/;
const ATTENDED = /^(?:attended|took part in) (the [^,;]+)$/;
/** The predicate of a list of people. */
const PREDICATE = new RegExp(
  `(?:[${OPEN},] ?|(?<! who) )(?=(?:(?:also )?(?:delivered speeches|spoke)|attended the|took part in the)\\b)`,
  "g",
);
/** The predicate after the last member of a list whose posts are separated by semicolons. */
const behindList = (text: string): RegExpExecArray | undefined =>
  [...text.matchAll(PREDICATE)].find(({ index }) => {
    const last = text.lastIndexOf("; and ", index);
    const next = text.indexOf(";", last + 1);
    return last >= 0 && index >= last + "; and ".length && (next < 0 || next >= index);
  });
/** Words before a list: a place or time that begins the sentence, or a clause that ends with "where" or "at which". */
const FRONT = new RegExp(
  `^(?:.*, (?:where|(?:at|in|during) which) |(?:(?:at|in|on|during|after|before) [^,;]+(?:, \\d{4}${OPEN}?)?|(?:that|the (?:same|next|following)) (?:morning|afternoon|evening|day|night)), (?=\\p{Lu}))`,
  "iu",
);

const spokenBy = ([, also = "", where = ""]: RegExpExecArray, open: boolean): string =>
  also || /^ online/.test(where)
    ? `speeches were ${also}delivered${where} by `
    : `the speakers${where} ${open ? "included" : "were"} `;

/** The end of a list that names only some of the speakers. */
const OTHERS = "; and others";

/** "Mayor Lee and Director Ray; Kim Day, head of the guild; and": people whom the text knows, before one or two with posts. */
const NAMED = "\\p{Lu}[\\p{L}.’'-]*(?: \\p{Lu}[\\p{L}.’'-]*){0,3}";
const KNOWN_FIRST = new RegExp(`^((?:${NAMED}, ){0,4}${NAMED} and ${NAMED}); (?=[^;]+; and [^;]+$)`, "u");
/** "Lee and Ray spoke, as did Kim Day, head of the guild, and Jo Mill, head of the club", rather than a list with semicolons. */
const knownSpoke = (list: string, cut: RegExpExecArray, where: string): Change[] | undefined => {
  const [front = "", known = ""] = KNOWN_FIRST.exec(list) ?? [];
  const last = list.lastIndexOf("; and ");
  if (known === "" || last < front.length || list.endsWith(OTHERS)) return undefined;
  // "Ann Lee, Mayor and Party Secretary": the posts of one person.
  if (known.split(/, | and /).some((one, at) => at > 0 && isPostNoun(one))) return undefined;
  const posts = [list.slice(front.length, last), list.slice(last + "; and ".length)];
  if (posts.some((one) => one.split(/[,;]/).length > 2)) return undefined;
  const comma = list.slice(front.length, last).endsWith(OPEN) ? "" : OPEN;
  return [
    { from: cut.index, to: cut.input.length, text: OPEN },
    { from: last, to: last + "; and ".length, text: `${comma} and ` },
    { from: known.length, to: front.length, text: ` spoke${where}, as did ` },
  ];
};

/** "the speakers at the opening were A; B; and C", for a verb after some thirty words of names and posts. */
const listLast: Rewording = (text) => {
  if (!text.includes("; and ")) return undefined;
  const cut = behindList(text);
  if (!cut || text.startsWith("also ")) return undefined;
  const predicate = text.slice(cut.index + cut[0].length);
  const spoke = SPOKE.exec(predicate);
  const attended = ATTENDED.exec(predicate);
  const list = text.slice(0, cut.index);
  const first = spoke && !spoke[1] ? knownSpoke(list, cut, spoke[2] ?? "") : undefined;
  if (first) return first;
  const some = list.endsWith(OTHERS) ? list.slice(0, -OTHERS.length).lastIndexOf("; ") : -1;
  const front = FRONT.exec(text)?.[0].length ?? 0;
  const verb = spoke ? spokenBy(spoke, some >= 0) : attended ? `${attended[1]} was attended by ` : undefined;
  if (verb === undefined || (attended && /s$/.test(attended[1] ?? ""))) return undefined;
  const included = some >= 0 && / included $/.test(verb);
  return [
    { from: included ? cut.index - OTHERS.length : cut.index, to: text.length, text: OPEN },
    ...(included ? [{ from: some, to: some + "; ".length, text: "; and " }] : []),
    { from: front, to: front, text: verb },
  ];
};

/** "learned how the station is financed", for "learned about how". */
const learnedHow: Rewording = (text) => {
  const at = text.includes("learned about ") ? text.search(/\blearned about (?:how|why) /) : -1;
  return at < 0 ? undefined : [{ from: at + "learned ".length, to: at + "learned about ".length, text: "" }];
};

/** "In a presentation, Lee presented the plans": information, not what is given to somebody. */
const IN_PRESENTATION =
  /^(?:in|at|during) [^,;]{0,60}?\bpresentations?\b[^;]*? (?=presented (?!.* with (?:an?|the|some) ))/iu;
const describedThere: Rewording = (text) => {
  if (!text.includes(" presented ")) return undefined;
  const front = IN_PRESENTATION.exec(text)?.[0].length;
  return front === undefined
    ? undefined
    : [{ from: front, to: front + "presented".length, text: "described" }];
};

/** "welcomed the delegation and said that the chamber is glad to receive the delegation": the object of both verbs. */
const OBJECT_AGAIN =
  /^[^“;]*?\b(?:welcomed|received|greeted|thanked) the delegation and said that (?:(?!delegation)[^“;,])*? to (?:receive|host|welcome|meet|have) (?=the delegation(?![\p{L}’'-]))/u;
const objectAgain: Rewording = (text) => {
  const front = text.includes(" the delegation and said that ")
    ? OBJECT_AGAIN.exec(text)?.[0].length
    : undefined;
  return front === undefined ? undefined : [{ from: front, to: front + "the delegation".length, text: "it" }];
};

/** "welcomed the delegates and briefed the visitors on": the guests by two nouns. */
const GUESTS = "the (?:delegates|delegation|visitors|guests)";
const GUESTS_AGAIN = new RegExp(
  `^[^“;]*?\\b(?:welcomed|received|greeted|thanked) (${GUESTS})(?: for [^,;“]{2,60})? and (?:also )?\\p{Ll}+ed (?=(${GUESTS}) (?:on|about|of|for|to|with) )`,
  "u",
);
const guestsAgain: Rewording = (text) => {
  const [front, whom, again] = text.includes(" and ") ? (GUESTS_AGAIN.exec(text) ?? []) : [];
  if (front === undefined || again === undefined) return undefined;
  const by = whom === "the delegation" ? "it" : "them";
  return [{ from: front.length, to: front.length + again.length, text: by }];
};

/** "he expressed the hope that": a wish of somebody whom the sentence calls by a pronoun. */
const WISH = "expressed the hope that ";
const OF_PRONOUN = /^(?:[^“;]{4,120}, )?(he|she|they) (?:(?:(?! (?:said|added|that) )[^“;,])+ and |also )?$/u;
const saidHoped: Rewording = (text) => {
  const at = text.indexOf(WISH);
  const who = at < 0 ? undefined : OF_PRONOUN.exec(text.slice(0, at))?.[1];
  return who ? { from: at, to: at + WISH.length, text: `said ${who} hoped that ` } : undefined;
};

/** "on the Lake campus of LU": a place behind its organization, which the sentence has named twice and no other since. */
const OWN_PLACE =
  /^.* (?:campus|headquarters|premises)(?= of (\p{Lu}{2,8})(?=[,.]|$| on (?:the \p{Ll}+ of )?\p{Lu}\p{Ll}+ \d))/u;
const ownPlace: Rewording = (text) => {
  const [front, org = ""] = text.includes(" of ") ? (OWN_PLACE.exec(text) ?? []) : [];
  if (front === undefined || text.includes("“")) return undefined;
  const named = front.match(/\p{Lu}{2,8}/gu) ?? [];
  const again = named.at(-1) === org && named.filter((one) => one === org).length > 1;
  return again ? [{ from: front.length, to: front.length + ` of ${org}`.length, text: "" }] : undefined;
};

/** "visited Reed, Ohio, on 3 May". */
const behindState: Rewording = (text) => {
  const at = missingBehindState(text);
  const quoted = at >= 0 && text.slice(0, at).includes("“");
  return at < 0 || quoted ? undefined : { from: at, to: at, text: "," };
};

/** "will hold talks on May 5, and will have lunch on May 5": the day of two acts in front of both. */
const DAY_TWICE =
  /^([^,;“]{2,60}? will [^,;“]{4,160}?)( on (\p{Lu}\p{Ll}+ \d{1,2}|\d{1,2} \p{Lu}\p{Ll}+)),? and will [^,;“]{4,160}?( on \3)$/u;
/** Words of somebody else about what will be done, another time, or a clause of its own. */
const NOT_OF_BOTH =
  /^(?:according|after|as|at|before|by|if|in|on|under|when|while|with) |\b(?:that|which|who|said|announced|added|noted|stated|stressed|confirmed|explained|promised|hoped|it)\b.* will | will .* will .* will /iu;
const OTHER_TIME =
  /\d|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December|day|days|week|month|year|morning|afternoon|evening|tomorrow|today|then|later|before|after)\b/u;
const dayOfBoth: Rewording = (text) => {
  const [, first = "", on = "", day = "", again = ""] = DAY_TWICE.exec(text) ?? [];
  if (day === "" || NOT_OF_BOTH.test(text) || OTHER_TIME.test(text.replaceAll(on, ""))) return undefined;
  const before = { from: first.length, to: first.length + on.length, text: "" };
  const behind = { from: text.length - again.length, to: text.length, text: "" };
  return [behind, before, { from: 0, to: 0, text: `on ${day}, ` }];
};

/** Words that one of the next rewordings looks for: most sentences have none of them. */
const PLAINER =
  / (?:committed to|learned about|having|on an?) |^[AaIi][tn] the [^,]* of | (?:in|at) \p{Lu}[\p{L}\d-]*['’]/u;

/** Plainer verbs, trips and owners. */
const plainerWords: Rewording = (text) =>
  stressedCommitment(text) ??
  receivedNews(text) ??
  proposedThat(text) ??
  tripInFront(text) ??
  ownerOfPlaceOnce(text) ??
  ownHouse(text);

/** Acts by their verb and what is somebody's own: most sentences have none of these words. */
const ownWords: Rewording = (text) =>
  (text.includes(" took place") || text.includes(" held") ? actsNotNouns(text) : undefined) ??
  (text.includes(" and will ") ? dayOfBoth(text) : undefined) ??
  (text.includes("had a") ? hadMeal(text) : undefined) ??
  (text.includes("thank") ? ofThoseThanked(text) : undefined) ??
  (text.includes(" signed ") ? ofTwoParties(text) : undefined) ??
  (/['’] own /.test(text) ? theirOwn(text) : undefined) ??
  (/ the \p{Ll}+ in \p{Lu}/u.test(text) ? projectOnce(text) : undefined) ??
  (PLAINER.test(text) ? plainerWords(text) : undefined);

/** What a sentence names twice. */
const namedTwice: Rewording = (text) =>
  (text.includes(" and ") ? objectOnce(text) : undefined) ??
  (text.includes(" of the ") ? peopleOfPlace(text) : undefined);

/** A title that its item repeats. */
const ownTitles: Rewording = (text) => (HAS_OWN_TITLE.test(text) ? ownTitle(text) : undefined);

/** What was learned or described, and whom two verbs have as their object. */
const itsOwnWords: Rewording = (text) =>
  (text.includes("learned about ") ? learnedHow(text) : undefined) ??
  (text.includes(" presented ") ? describedThere(text) : undefined) ??
  (text.includes(" delegation and said that ") ? objectAgain(text) : undefined) ??
  (text.includes(" the ") && / and (?:also )?\p{Ll}+ed the /u.test(text) ? guestsAgain(text) : undefined);

const REWORDINGS: readonly Rewording[] = [
  namedTwice,
  listLast,
  ownTitles,
  saidOnce,
  itsOwnWords,
  saidHoped,
  statedTogether,
  subjectInAim,
  ownPlace,
  peopleTookPart,
  postOfTwo,
  nameOnce,
  nounOfTitles,
  ownWords,
  behindState,
];

/** Those of a sentence behind "She said that": "she expressed the hope" has another verb. */
const BEHIND_SAID = REWORDINGS.filter((one) => one !== saidHoped);
const SAID = /^(?:he|she|they) said /iu;

/** "Lee said that A, and that B": behind it "Lee added that C, and that D" would be the same frame again. */
const TWO_POINTS = / (?:said|stressed|noted) that [^“]* and that /u;
const BEHIND_FIRST = / (?:added|said|noted|stressed), and /u;
const BOTH_POINTS: readonly Rewording[] = [bothPointsReported];

/** A sentence of two points with the speaker in front of both. */
const withBothPoints = (one: Line, before: Line | undefined): Line =>
  BEHIND_FIRST.test(textOf(one.words)) && !(before && TWO_POINTS.test(textOf(before.words)))
    ? reworded(one, BOTH_POINTS)
    : one;

/** The last rewordings of each composed sentence, whatever rule made it. */
export const withPlainerSentences = (blocks: readonly Composed[]): Composed[] =>
  blocks.map((block) => {
    if (block.type !== "paragraph") return block;
    const behindSaid = (at: number): boolean => {
      const before = block.lines[at - 1];
      return before !== undefined && SAID.test(textOf(before.words));
    };
    const lines = block.lines.map((one, at) => {
      const made = reworded(one, behindSaid(at) ? BEHIND_SAID : REWORDINGS);
      return one.id.includes(".remarks[") ? withBothPoints(made, block.lines[at - 1]) : made;
    });
    return { ...block, lines };
  });
