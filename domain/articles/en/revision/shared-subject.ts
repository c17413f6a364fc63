import { type Composed, type Line, withNeighboursJoined } from "../../compose";
import { changed, OPEN, type Phrase, type Piece, plain, say, spliced, textOf } from "../../phrase";
import { wordCount } from "../words/grammar";
import { FOR_AIM, receivedThere } from "./short-receptions";

/** A sentence whose first words are its subject. */
interface Clause {
  readonly subject: string;
  readonly predicate: Phrase;
  /** "the delegation": a group by its noun, which the text treats as one. */
  readonly group?: string | undefined;
  /** Whether an adverbial that belongs to the first verb precedes the subject. */
  readonly opened: boolean;
  /** That adverbial, in small letters. */
  readonly front?: string;
}

/** Punctuation after a subject with an apposition: its verb follows. */
const BEHIND_SUBJECT = new RegExp(`^[${OPEN},]? ?`, "u");

/** Where the subject of a sentence begins: at its start, or after an adverbial, "That afternoon, the delegation …". */
const subjectAt = (pieces: readonly Piece[]): number => {
  if (pieces[0]?.mention !== undefined) return 0;
  const found = pieces.findLastIndex(
    (piece, at) =>
      piece.mention !== undefined &&
      pieces[at + 1]?.mention !== piece.mention &&
      /^ (?:then |also )?(?:toured|visited|attended|saw) /.test(
        pieces
          .slice(at + 1)
          .map(({ s }) => s)
          .join(""),
      ),
  );
  const before = pieces.slice(0, Math.max(found, 0)).map(({ s }) => s);
  // Who guided the visitors at one place did not at another.
  const front =
    /^(?:on |in |at |that |after the signing)(?!.*\b(?:guided|accompanied|led|received) by\b).*, $/iu.test(
      before.join(""),
    );
  return found > 0 && front ? found : -1;
};

/** Everybody present, as the subject of a sentence. */
const EVERYBODY =
  /^(those present|the (?:participants|two sides|delegates|guests|visitors)|both sides|they) (?=\p{Ll})/iu;

/** Marks everybody as a subject; their noun follows, unless any of their names would continue it. */
const ALL = "everybody";

/** The visitors by one noun: their delegation, or its leader with others. */
const GROUP = /^the (?:delegation|team|mission)$/i;

/** The visitors by one noun at the beginning of a sentence that does not mark them as its subject: "the delegation received gifts". */
const OF_GROUP = /^(the (?:delegation|team|mission)) (?!and )(?=\p{Ll})/iu;

/** A sentence about an action of everybody present, or of the visitors as a group. */
const clauseOfAll = ({ words }: Line): Clause | undefined => {
  const [ahead = "", noun = ""] = OF_GROUP.exec(textOf(words)) ?? [];
  if (ahead !== "") {
    const group = noun.toLowerCase();
    return { subject: group, group, predicate: spliced(words, 0, ahead.length, ""), opened: false };
  }
  const [found = "", who = ""] = EVERYBODY.exec(textOf(words)) ?? [];
  if (found === "") return undefined;
  const people = who.toLowerCase().replace("visitors", "guests");
  const subject = /^(?:they|both sides|the two sides)$/i.test(who) ? ALL : `${ALL} ${people}`;
  return { subject, predicate: spliced(words, 0, found.length, ""), opened: false };
};

/** The subject and the predicate of a sentence about people who act; undefined of any other sentence. */
const clauseOf = (one: Line, behind = false): Clause | undefined => {
  const { words } = one;
  if (words.pieces[0]?.mention === undefined && !behind) return clauseOfAll(one);
  const start = behind ? subjectAt(words.pieces) : 0;
  const subject = start < 0 ? undefined : words.pieces[start]?.mention;
  if (subject === undefined) return undefined;
  const end = words.pieces.findIndex((piece, at) => at > start && piece.mention !== subject);
  if (end < 0) return undefined;
  const rest: Piece[] = words.pieces.slice(end);
  const text = textOf({ pieces: rest, paths: [] }).replace(BEHIND_SUBJECT, "");
  if (
    !/^\p{Ll}/u.test(text) ||
    /^(?:and|or|who|which|with|of|in|at|on|from|for|to|as|(?:accompanied|guided) by)\b/.test(text)
  )
    return undefined;
  // Another subject after "and": "Lee thanked the council, and Kim promised …".
  const another = rest.some(
    (piece, at) => piece.mention !== undefined && / and $/.test(rest[at - 1]?.s ?? ""),
  );
  if (another) return undefined;
  const [head, ...more] = rest;
  const predicate = {
    pieces: [{ ...head, s: head?.s.replace(BEHIND_SUBJECT, "") ?? "" }, ...more],
    paths: words.paths,
  };
  const [group] = GROUP.exec(textOf({ pieces: words.pieces.slice(start, end), paths: [] })) ?? [];
  return {
    subject,
    predicate,
    group: group?.toLowerCase(),
    opened: start > 0,
    front: frontOf(words.pieces, start),
  };
};

const frontOf = (pieces: readonly Piece[], start: number): string =>
  pieces
    .slice(0, start)
    .map(({ s }) => s)
    .join("")
    .toLowerCase();

/** "at the mill, … went on to the dam": an act that the place of the first one excludes. */
const LEAVES = /^(?:also |then )?(?:went|proceeded|continued|travelled|traveled|returned|moved|left) /;
const GOES_ELSEWHERE = /^(?:also |then )?(?:visited|toured) /;
const isElsewhere = (front: string, next: string): boolean =>
  (/^(?:at|in) /.test(front) && LEAVES.test(next)) || (front.startsWith("at ") && GOES_ELSEWHERE.test(next));

/** Words of a sentence with two predicates, and of each of them. */
const SENTENCE = 42;
const FIRST = 26;
const SECOND = 30;

/** A short act without a comma, in words, and the room beside it for words with two verbs. */
const SHORT_ACT = 13;
const SAID_BESIDE = 36;
const WITH_SAID = 46;
/** "congratulated all and stressed that …": a second verb whose clause ends the sentence. */
const ENDS_IN_CLAUSE =
  /^([^,;:“]+?) and (?:said|stressed|noted|added|expressed the hope|emphasi[sz]ed) that [^;:“]+$/;

/** "said that A is open to B, C and D": one statement. */
const STATEMENT =
  /^(?:also )?(?:said|noted|stressed|added) (?:that|(?:he|she|they) (?:was|were) \p{Ll}+ that) (?!.*(?:[;:“]|, (?:and|but|or|as|while|with|which|who|where) | and that ))/u;
/** "expressed willingness to help": what is not part of the statement before it. */
const WILLING = /^(?:also )?expressed (?:(?:his|her|their|the|its) )?(?:willingness|readiness|interest)\b/;

/** "will visit the mill": an act ahead, without a second one. */
const WILL = /^will (?!also )\p{Ll}+ (?!.*(?: and will |, and ))/u;

const UNJOINABLE =
  /^(?:(?:also )?included|consisted of) |^also (?:promised|proposed|asked|called on) |“|: first|;| that |\bsaid (?!on )| each | respectively|\bwhich\b|\bwho\b|\bwhere\b/;
/** A second verb on the same subject. */
const SECOND_VERB =
  /,? and (?=(?:then |also )?(?:\p{Ll}{2,}ed|said|had|held|met|saw|took|gave|wrote|sent|read|brought|began|won|sang|drew|spoke|went|paid|led|told|made|rode|ran|sat|ate|drove|flew|laid|lit|heard|built|came|taught|swam|cut|bought) )/u;

const ALL_SECOND_VERBS = new RegExp(SECOND_VERB, "gu");
/** "was received and accompanied by Lee": two verbs of one auxiliary. */
const PASSIVE = / (?:was|were|has|have|had) (?:\p{Ll}+ly )?\p{Ll}+ed\b[^,]*$/u;

/** "chaired the ceremony, welcomed the guests, and stressed …": a sentence whose second part has two verbs of its own. */
const inSeries = (second: Phrase): Phrase => ({
  ...second,
  pieces: second.pieces.map((piece) => ({ ...piece, s: piece.s.replace(SECOND_VERB, ", and ") })),
});

/** "was received by Lee, mayor of Reedham": behind the post, a second verb would be far from its subject. */
const RECEIVED_BY_OFFICIAL = new RegExp(
  `(?:^|^(?:finally|then|also)? ?(?:toured|visited) [^,;]* and )(?:was|were) (?:received|welcomed) by [^${OPEN},]*[${OPEN},]`,
  "u",
);

const IS_RECEIVED = /^(?:was|were) received by /;
const SEVERAL_PLACES = /\bvisited [^,;]* and \p{Lu}/u;

/** Words of a sentence with three predicates. */
const SERIES = 40;

/**
 * "toured A, had lunch at B, and visited C": a third short predicate after two that were joined before; undefined for any other
 * sentence.
 */
const withThird = (a: Line, second: Phrase): Line | undefined => {
  const text = textOf(a.words);
  const [joint, ...more] = text.matchAll(ALL_SECOND_VERBS);
  if (joint === undefined || more.length > 0 || SECOND_VERB.test(textOf(second))) return undefined;
  const next = joint.index + joint[0].length;
  // "first inspected the clinic and saw its records, and then toured the school": two stages, one with two verbs.
  if (text.startsWith("also ", next) || /\bfirst\b/.test(text)) return undefined;
  const front = spliced(a.words, joint.index, next, ", ");
  // A comma within a part would read as the separator of the next one.
  const commas = text.replace(joint[0], "").includes(",") || PASSIVE.test(text.slice(0, joint.index));
  if (commas || wordCount(a.words) + wordCount(second) > SERIES) return undefined;
  const further = changed(second, (s) => s.replace(/^also /, ""));
  return { ...a, words: say`${front}, and ${further}` };
};

/** "Lee chaired the opening": what somebody chaired, behind the name. */
const CHAIRED = /^ chaired (?=(?:the|an?) )/;

/** "chaired the opening and the debate, in which all took part": one verb for both. */
const chairedBoth = (a: Line, b: Line): Line | undefined => {
  const [name, ...rest] = b.words.pieces;
  const next = name?.mention && !b.own && !b.opens ? textOf({ pieces: rest, paths: [] }) : "";
  if (name === undefined || !CHAIRED.test(next)) return undefined;
  const first = clauseOf(a);
  const text = first?.subject === name.mention && !a.own ? ` ${first ? textOf(first.predicate) : ""}` : "";
  if (!CHAIRED.test(text) || /[,;]| and /.test(text)) return undefined;
  return { ...a, words: say`${a.words} and ${spliced(b.words, 0, name.s.length + " chaired ".length, "")}` };
};

const INCLUDED = /^(?:also )?included /;
const GREETED =
  /^(?:welcomed|thanked|congratulated|introduced|presented|outlined|described|briefed|gave an? (?:introduction|overview|outline|briefing|presentation)) /;
const STATED = /^(?:said|noted|stressed|added) that /;
const LED = /^(?:was|were) (?:led|headed) by /;
const OF_RESULT = /^(?:outcomes|followUps)\[/;

const CAME_TO = /^came to /;
const MET = /^(?:met|held talks with) /;
const FOR_TALKS = / for talks (?:about|on) /;
/** Words of what visitors came for up to which whom they met follows in the same sentence. */
const SHORT_AIM = 10;

/** "X chaired the ceremony and welcomed the guests.": neighbouring sentences about the same people, where both are short. */
const joinedPair = (a: Line, b: Line): Line | undefined => {
  const [first, second] = [clauseOf(a, true) ?? clauseOfAll(a), clauseOf(b)];
  const chaired = chairedBoth(a, b);
  if (chaired) return chaired;
  const same =
    first?.subject === second?.subject ||
    (first?.group !== undefined && first.group === second?.group) ||
    (second?.subject === ALL && first?.subject.startsWith(ALL) === true);
  if (!first || !second || !same || a.own || b.own || b.opens) return undefined;
  const [text, next] = [textOf(first.predicate), textOf(second.predicate)];
  if (isElsewhere(first.front ?? "", next) || RECEIVED_BY_OFFICIAL.test(text)) return undefined;
  // Who received the visitors has nothing to do with what came of their visit.
  if (IS_RECEIVED.test(next) && OF_RESULT.test(a.id)) return undefined;
  // "visited Reed to study mills, and intends to buy one": a result is a sentence of its own behind the news.
  if (a.id === "lead" && OF_RESULT.test(b.id)) return undefined;
  // "visited Reed, accompanied by Lee, and included Kim": who came along is no act.
  if (INCLUDED.test(next) && !LED.test(text)) return undefined;
  // "visited Reed to study mills": who received the visitors is a sentence of its own behind what they came for.
  if (IS_RECEIVED.test(next) && FOR_AIM.test(text)) return undefined;
  // A host of one of several places.
  if (IS_RECEIVED.test(next) && SEVERAL_PLACES.test(text)) return undefined;
  // "visited Reed and came to learn about mills": the visit is what they came for.
  if (a.id === "lead" && CAME_TO.test(next)) return undefined;
  // "came to learn about mills and met Lee": not behind a long aim, nor with what they spoke about.
  if (
    CAME_TO.test(text) &&
    MET.test(next) &&
    (wordCount(first.predicate) > SHORT_AIM || FOR_TALKS.test(next))
  )
    return undefined;
  // What a speaker stated behind a welcome begins a sentence.
  if (GREETED.test(text) && STATED.test(next)) return undefined;
  const [visit, reception] = [wordCount(a.words), wordCount(b.words)];
  const there = IS_RECEIVED.test(next) && visit + reception <= SENTENCE ? receivedThere(a, b) : undefined;
  if (there) return { ...a, words: there };
  // "The two sides held a meeting, held a meeting …": the same act again is a different one.
  if (first.subject.startsWith(ALL) && text.split(" ")[0] === next.split(" ")[0]) return undefined;
  if (!UNJOINABLE.test(text) && !UNJOINABLE.test(next) && !first.opened) {
    const series = withThird(a, second.predicate);
    if (series) return series;
  }
  const stated = STATEMENT.exec(text)?.[0] ?? "";
  // "said that the town is growing, and expressed willingness to help": clearly not part of the statement.
  const willing = stated !== "" && WILLING.test(next) && !SECOND_VERB.test(next);
  if (
    UNJOINABLE.test(willing ? text.slice(stated.length) : text) ||
    SECOND_VERB.test(text) ||
    /^also (?:promised|proposed|asked|called on) |^(?:was|were) led by |“|: first|;/.test(next)
  )
    return undefined;
  const [one, two] = [wordCount(first.predicate), wordCount(second.predicate)];
  const plainly = one <= SHORT_ACT && !first.opened && !/[,;:]| and /.test(text);
  const [, front = ""] = (plainly && ENDS_IN_CLAUSE.exec(next)) || [];
  const beside = front !== "" && !/ (?:that|and) /.test(front);
  const [most, all] = beside ? [SAID_BESIDE, WITH_SAID] : [SECOND, SENTENCE];
  if (one > FIRST || two > most || wordCount(a.words) + two > all) return undefined;
  if (beside) {
    const series = spliced(second.predicate, front.length, front.length + " and ".length, ", and ");
    return { ...a, words: say`${a.words}, ${series}` };
  }
  if (SECOND_VERB.test(next)) {
    // "said that trade grew and reached a peak": the second verb is the statement's.
    if (/ that /.test(next.slice(0, next.search(SECOND_VERB)))) return undefined;
    const series = inSeries(second.predicate);
    // Without the "and" of the last part three predicates would be a run-on sentence.
    return textOf(series) === next && !/, and /.test(next)
      ? undefined
      : { ...a, words: say`${a.words}, ${series}` };
  }
  const [verb = ""] = text.split(" ");
  const again =
    /^(?:toured|visited|saw)$/.test(verb) &&
    next.startsWith(`${verb} `) &&
    !/[,;]| and /.test(`${text} ${next}`);
  // "toured City Hall and the school": one verb for both.
  if (again)
    return { ...a, words: say`${a.words} and ${changed(second.predicate, (s) => s.slice(verb.length + 1))}` };
  // "will visit the mill and will be in Reedham": what the same people will do.
  if (!first.opened && WILL.test(text) && WILL.test(next))
    return {
      ...a,
      words: say`${a.words}${/,| and /.test(text) ? plain(", and ") : plain(" and ")}${second.predicate}`,
    };
  const after = /^after the signing\b/.test(first.front ?? "");
  if ((first.opened && !after) || next.replace(/^also /, "").startsWith(`${verb} `)) return undefined;
  const comma = willing || /,| and /.test(text) || / that /.test(next);
  const further = changed(second.predicate, (s) => s.replace(/^also /, ""));
  return { ...a, words: say`${a.words}${comma ? plain(", and ") : plain(" and ")}${further}` };
};

/** The blocks of a text, with consecutive actions of the same people in one sentence. */
export const withSharedSubjects = (blocks: readonly Composed[]): Composed[] =>
  blocks.map((block) => withNeighboursJoined(block, joinedPair));
