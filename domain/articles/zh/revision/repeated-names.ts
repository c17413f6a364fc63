import type { Composed, Line } from "../../compose";
import { type Phrase, type Piece, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { OrgFact } from "../../reference/facts";
import {
  hasOwnShort,
  headAfterThis,
  headOf,
  isSchoolOfUniversity,
  nounOfName,
  ownNoun,
  pairNoun,
  showsHead,
} from "../words/nouns-of-names";
import { countryInFront } from "./country-in-name";
import { ownOrganization } from "./own-organization";

/** Names of fewer characters are short enough to repeat. */
const MIN_NAME_CHARACTERS = 6;
/** Sentences between two mentions over which a noun still refers back. */
const REACH = 4;
/** Nouns that refer to the organization that was named last: 商会, 研究院. A department or 公司 is too vague. */
const NOUNS =
  /^(?:商会|总商会|学会|协会|总会|联合会|促进会|基金会|联盟|研究院|研究所|开发区|高新区|经开区|园区)$/;
/** Nouns of a mission, which refer to the one whose event it is. */
const MISSION = /^(?:大使馆|总领事馆)$/;

const refersTo = (facts: Discourse["facts"], org: OrgFact, noun: string): boolean =>
  NOUNS.test(noun) || (MISSION.test(noun) && facts.isHome(org));

/** The organization whose full name a piece is, not in front of a post or a person. */
const orgAt = (
  orgs: ReadonlyMap<string, OrgFact>,
  pieces: readonly Piece[],
  at: number,
): OrgFact | undefined => {
  const [piece, next] = [pieces[at], pieces[at + 1]];
  if (!piece || piece.short !== undefined || piece.shortOf !== undefined || next?.short !== undefined)
    return undefined;
  // In front of a post both are one mention of a person.
  const post = piece.mention !== undefined && next?.mention === piece.mention && !LINK.test(next.s);
  return post ? undefined : orgs.get(piece.s);
};

const LINK = /^[、与和及]$/;

interface Heard {
  readonly sentence: number;
  readonly last: Map<OrgFact, number>;
  /** Ids of the organizations that a sentence has called by their noun. */
  readonly called: Set<string>;
  /** Universities by name, and in which sentence each was named last. */
  readonly wholes: readonly string[];
  readonly named: ReadonlyMap<string, number>;
}

const isNear = ({ sentence, last }: Heard, org: OrgFact): boolean => {
  const before = last.get(org);
  return before !== undefined && before < sentence && sentence - before <= REACH;
};

/** 两校 for a group that is called by the names of two schools: 甲中学和乙中学. */
const pairIn = ({ facts }: Discourse, piece: Piece, heard: Heard): string => {
  const names = /^([^和与、及]+)[和与、及]([^和与、及]+)$/.exec(piece.s)?.slice(1) ?? [];
  const [one, other] = names.map((name) => facts.allOrgs().find((org) => org.name.text === name));
  return one && other && isNear(heard, one) && isNear(heard, other) ? pairNoun(facts, one, other) : "";
};

/** 该校科研处 for 湖滨大学科研处, where the text has just named the university and the record has no other. */
const partOf = (
  { facts }: Discourse,
  piece: Piece,
  orgs: ReadonlyMap<string, OrgFact>,
  heard: Heard,
): string | undefined => {
  if (!orgs.has(piece.s)) return undefined;
  const whole = heard.wholes.find(
    (name) => name.length >= MIN_NAME_CHARACTERS && name.length < piece.s.length && piece.s.startsWith(name),
  );
  const near = whole !== undefined && heard.sentence - (heard.named.get(whole) ?? -REACH - 1) <= REACH;
  if (!whole || !near || heard.named.get(whole) === heard.sentence) return undefined;
  const others = facts
    .allOrgs()
    .some(
      ({ name }) => SCHOOL.test(name.text) && !name.text.startsWith(whole) && !whole.startsWith(name.text),
    );
  const rest = piece.s.slice(whole.length);
  return others || !PART.test(rest) ? undefined : `该校${rest}`;
};

/** Universities, whose parts are 该校科研处. */
const SCHOOL = /(?:大学|(?<!科)学院|学校)$/;
/** A part of a university, not a place or a company named after it. */
const PART = /(?:处|部|办|办公室|学院|研究院|系|所|中心|委|团委|园|馆|室|会)$/;

/** The organization that another one has its seat in. */
const WITHIN = /(?:大学|学院|医院|集团|公司|科学院)$/;

/** 商会 for 湖滨市云溪商会, 两校 for two schools side by side, where the sentences before have named them. */
const shortened = (
  discourse: Discourse,
  words: Phrase,
  orgs: ReadonlyMap<string, OrgFact>,
  heard: Heard,
): Phrase => {
  const { facts } = discourse;
  const pieces: Piece[] = [];
  for (let at = 0; at < words.pieces.length; at += 1) {
    const piece = words.pieces[at];
    if (!piece) continue;
    const own = partOf(discourse, piece, orgs, heard);
    if (own !== undefined) {
      pieces.push({ ...piece, s: own });
      continue;
    }
    const org = orgAt(orgs, words.pieces, at);
    const other =
      org && LINK.test(words.pieces[at + 1]?.s ?? "") ? orgAt(orgs, words.pieces, at + 2) : undefined;
    const beyond = LINK.test(words.pieces[at + 3]?.s ?? "") || LINK.test(words.pieces[at - 1]?.s ?? "");
    const pair =
      org && other && !beyond && isNear(heard, org) && isNear(heard, other)
        ? pairNoun(facts, org, other)
        : "";
    if (pair !== "") {
      pieces.push({ ...piece, s: pair });
      at += 2;
      continue;
    }
    const noun =
      org && org.name.text.length >= MIN_NAME_CHARACTERS && isNear(heard, org) ? ownNoun(facts, org) : "";
    const refers = org !== undefined && refersTo(facts, org, noun);
    // 甲大学研究院, for 甲大学某某研究院 with the place that it is in, would be another name.
    const inside = WITHIN.test(words.pieces[at - 1]?.s ?? "");
    const free = !inside && (!org || (hasNoOther(org, noun) && !isBesideSociety(facts, org, noun, heard)));
    const both = pairIn(discourse, piece, heard);
    const listed = LINK.test(words.pieces[at + 1]?.s ?? "") || LINK.test(words.pieces[at - 1]?.s ?? "");
    // Called by its noun already, it needs no bracket that introduces the noun.
    if (piece.short !== undefined && heard.called.has(piece.short)) continue;
    if (org && refers && free && !listed) heard.called.add(org.id);
    pieces.push(
      both !== "" ? { ...piece, s: both } : refers && free && !listed ? { ...piece, s: noun } : piece,
    );
  }
  return { ...words, pieces };
};

/** 在湖滨大学举行: the verb after the place of an event. */
const HELD_AT = /(?:举行|召开|举办|开幕)$/;

/** 到湖滨大学参观交流: what visitors did at the place that they came to. */
const DONE_THERE = /(?:参观|考察|访问|交流|座谈|调研|走访|洽谈|对接)[^，。；、]{0,6}$/u;
const BRACKET = /（以下简称“[^”]*”）/g;

/** Characters of a name that is noticed at the end of a sentence and the beginning of the next. */
const NOTICED = 4;

/** 该会理事长甲接待: a sentence that opens with a post of the organization that the one before it named last, and no other of its noun. */
const opensAgain = (
  { facts }: Discourse,
  words: Phrase,
  orgs: ReadonlyMap<string, OrgFact>,
  before: string,
): Phrase => {
  const [first, second, ...more] = words.pieces;
  const org = first && (orgs.get(first.s) ?? facts.allOrgs().find(({ id }) => id === first.shortOf));
  const post = first?.mention !== undefined && second?.mention === first.mention;
  if (!org || !post || first.s.length < NOTICED) return words;
  const shown = before.replace(BRACKET, "");
  const ends = [org.name.text, org.short?.text ?? ""]
    .filter((name) => name.length >= NOTICED)
    .some((name) => [HELD_AT, DONE_THERE].some((verb) => shown.replace(verb, "").endsWith(name)));
  if (!ends) return words;
  const text = `${before}${textOf({ ...words, pieces: words.pieces.slice(1) })}`;
  const others = facts
    .allOrgs()
    .some((one) => one !== org && headOf(one) === headOf(org) && text.includes(one.name.text));
  const head = headAfterThis(org);
  const twice = textOf(words).includes(`该${head}`) || /[党委区]$/.test(head);
  // 该院院长甲，乙中心主任丙，湖滨研究院处长丁: a sentence that names the organization again calls it alike.
  const again = [org.name.text, org.short?.text].some(
    (name) => name && textOf({ ...words, pieces: more }).includes(name),
  );
  if (others || twice || again || !showsHead(org)) return words;
  const called = { ...first, s: `该${head}`, shortOf: undefined, full: undefined };
  return { ...words, pieces: [called, second, ...more] };
};

const LIST_END = /(?:陪同|[同随]行|随[团同](?:到访|访问)|(?:参加|出席)[^，]{0,6})$/;

/** 会长乙 after a sentence about 某某商会副会长甲, 协会会长甲 after one about the assembly of 某某协会. */
const ownPost = (
  { facts }: Discourse,
  words: Phrase,
  orgs: ReadonlyMap<string, OrgFact>,
  before: Line | undefined,
  heard: Heard,
): Phrase => {
  const [first, second, ...more] = words.pieces;
  const org = first && orgs.get(first.s);
  const post = org && first.mention !== undefined && second?.mention === first.mention;
  if (!post || !second || org.name.text.length < MIN_NAME_CHARACTERS) return words;
  // A list of people that begins a paragraph is far from what named their organization.
  if (!before && LIST_END.test(textOf(words))) return words;
  const text = before ? textOf(before.words) : "";
  const others = facts
    .allOrgs()
    .some((one) => one !== org && one.name.text.length > 2 && named(text, one, org));
  const same = before?.words.pieces.find(({ s }) => s !== "");
  // 某旅行社人员, not 人员 alone, which would be anybody's.
  const ofGroup = facts.people.some(({ group }) => group?.text === second.s);
  if (!ofGroup && !others && same?.s === org.name.text && same.mention !== undefined)
    return { ...words, pieces: [second, ...more] };
  const ofEvent =
    facts.isHome(org) && (facts.said(facts.record.officialName, "")?.text ?? "").includes(org.name.text);
  const noun = ofEvent ? nounOfName(org) : ownNoun(facts, org);
  // 协会会长丙, at the beginning of a paragraph: the reader would look for which one.
  const main = ofEvent || facts.isHome(org) || isOfEvent(facts.record, org);
  // 协会会长丙, behind words about others: so would it here.
  const apart = !main && !(before && (text.includes(org.name.text) || text.includes(noun)));
  // 情报研究所所长乙, not 研究所所长乙, of an academy that has several.
  const inside = org.parent !== undefined && !facts.isHome(org);
  // 甲市企业家协会会长安例、乙市企业联合会会长: next to others 协会会长 would be ambiguous.
  const beside = facts
    .allOrgs()
    .some((one) => one !== org && one.parent?.org !== org && named(textOf(words), one, org));
  // 协会秘书长 in a text that has named a chamber too: a reader would look for whose.
  const rivals =
    SOCIETY.test(noun) && [...heard.last.keys()].some((one) => isOtherSociety(one, org) && !hasOwnShort(one));
  const free =
    !beside &&
    !apart &&
    !inside &&
    !rivals &&
    hasNoOther(org, noun) &&
    refersTo(facts, org, noun) &&
    noun.length < org.name.text.length / 2 &&
    isNear(heard, org);
  return free ? { ...words, pieces: [{ ...first, s: noun }, second, ...more] } : words;
};

/** Whether an organization has no short form besides a noun. */
const hasNoOther = ({ short }: OrgFact, noun: string): boolean => !short || short.text === noun;

/** Whether the title of the event has an organization: the text is about it. */
const isOfEvent = ({ title }: Discourse["facts"]["record"], { name, short }: OrgFact): boolean =>
  [name.text, short?.text].some((called) => called !== undefined && title?.zh?.includes(called));

/** Societies, whose nouns do not distinguish one from the other. */
const SOCIETY = /(?:商会|学会|协会|总会|联合会|促进会)$/;

/** Whether an organization is another society, rather than one that the name of this one begins with. */
const isOtherSociety = (one: OrgFact, org: OrgFact): boolean =>
  one !== org &&
  SOCIETY.test(one.name.text) &&
  !one.name.text.includes(org.name.text) &&
  !org.name.text.includes(one.name.text);

/** Whether the text has named another society, beside which 总会 could be either; the one whose event it is is the noun's first reading. */
const isBesideSociety = (facts: Discourse["facts"], org: OrgFact, noun: string, heard: Heard): boolean => {
  if (!SOCIETY.test(noun) || facts.isHome(org)) return false;
  for (const one of heard.last.keys())
    if (isOtherSociety(one, org) || (one !== org && one.kind === "association" && !one.parent)) return true;
  return false;
};

/** Whether a text names another organization than as a part of the name of this one. */
const named = (text: string, other: OrgFact, org: OrgFact): boolean =>
  text.replaceAll(org.name.text, "").includes(other.name.text);

/** 雷丁大学 for 英国雷丁大学, once a sentence has named it with its country. */
const withoutCountry = (
  words: Phrase,
  orgs: ReadonlyMap<string, OrgFact>,
  last: ReadonlyMap<OrgFact, number>,
): Phrase => {
  let changed = false;
  const pieces = words.pieces.map((piece) => {
    const org = piece.short === undefined && piece.shortOf === undefined ? orgs.get(piece.s) : undefined;
    const country = org && last.has(org) ? countryInFront(piece.s) : undefined;
    if (!country) return piece;
    const rest = piece.s.slice(country.length);
    const twin = [...orgs.keys()].some((name) => name !== piece.s && name.endsWith(rest));
    if (twin) return piece;
    changed = true;
    return { ...piece, s: rest };
  });
  return changed ? { ...words, pieces } : words;
};

const CLOSING = /^(?:accompany$|people\.)/;

/** The blocks of a text, with long names of organizations called by their noun where a sentence has just named them. */
export const withNounsForNames = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const known = discourse.facts.allOrgs();
  const orgs = new Map(known.map((org) => [org.name.text, org]));
  const last = new Map<OrgFact, number>();
  const called = new Set<string>();
  const home = discourse.facts.said(discourse.facts.record.home?.name, "")?.text;
  const wholes = [...new Set([...orgs.keys(), ...(home ? [home] : [])])].filter(
    (name) => SCHOOL.test(name) && !isSchoolOfUniversity(name),
  );
  const named = new Map<string, number>();
  let sentence = 0;
  let before = "";
  const withNouns = (one: Line, at: number, all: readonly Line[]): Line => {
    sentence += 1;
    const previous = all[at - 1];
    // A paragraph of people who only attended is read by itself.
    if (at === 0 && CLOSING.test(one.id) && discourse.content.relations.visit) {
      for (const org of known) if (textOf(one.words).includes(org.name.text)) last.set(org, sentence);
      return one;
    }
    const opened = opensAgain(discourse, one.words, orgs, previous ? textOf(previous.words) : "");
    const heard = { sentence, last, called, wholes, named };
    const posted = opened === one.words ? ownPost(discourse, opened, orgs, previous, heard) : opened;
    const own = ownOrganization(discourse, { ...one, words: posted }, (org) => isNear(heard, org), before);
    before = textOf(posted);
    const words = one.own ? one.words : withoutCountry(shortened(discourse, own, orgs, heard), orgs, last);
    const text = textOf(one.words);
    for (const org of known) if (text.includes(org.name.text)) last.set(org, sentence);
    for (const name of wholes) if (text.includes(name)) named.set(name, sentence);
    return words === one.words ? one : { ...one, words };
  };
  return blocks.map((block) =>
    block.type === "paragraph" ? { ...block, lines: block.lines.map(withNouns) } : block,
  );
};
