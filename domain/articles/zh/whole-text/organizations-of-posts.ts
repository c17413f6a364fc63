import { allLines, type Composed, type Line, withLinesReplaced } from "../../compose";
import { oncePer } from "../../once-per";
import { type Phrase, type Piece, sourced, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { type Facts, type OrgFact, type OrgRef, type PostFact, topOf, type Who } from "../../reference/facts";
import { isClear } from "../organizations/organizations";
import { nounOfName } from "../words/nouns-of-names";
import { type PostsBefore, placesOf, placesOfPerson, postsBefore } from "./posts-before-names";

/** Regions and their organs: 市长 says itself of what. */
const OF_REGION = /[省市县区州旗镇乡国府委]$|委员会$|人大|政协/u;
/** Where a post begins that belongs to what was named last. */
const START = /(?:^|[，。；：、和与及]|以及)$/u;
/** Societies that are taken for one another: 学会 behind a 协会. */
const SOCIETY = /(?:学会|协会|研究会|联合会|促进会|联谊会)$/u;

/** A word that makes a reader think of an organization: one of its names, or the name of one of its people. */
interface Reminder {
  readonly words: string;
  readonly org: OrgFact;
  readonly person: boolean;
}

/** 办公室, 党委: units that every organization has. */
const SHORTEST_UNIT = 4;

const remindersOf = oncePer((facts: Facts): readonly Reminder[] => {
  const all: Reminder[] = [];
  // A former office says where somebody comes from, not of whom the next one is.
  const posts = facts.people.flatMap((who) => who.posts);
  const isFormer = (org: OrgFact): boolean => {
    const held = posts.filter((post) => post.org?.org.name.text === org.name.text);
    return held.length > 0 && held.every(({ post }) => post.former);
  };
  for (const org of facts.allOrgs()) {
    if (isFormer(org)) continue;
    const whole = org.parent ? topOf(org.parent).org : org;
    for (const said of [org.name, org.short])
      if (said && said.text.length >= (org.parent ? SHORTEST_UNIT : 2))
        all.push({ words: said.text, org: whole, person: false });
  }
  for (const { name, posts, of } of facts.people) {
    const [org, ...more] = new Set(
      [...posts.flatMap((post) => post.org ?? []), ...of].map((ref) => topOf(ref).org),
    );
    // Somebody of two organizations reminds of neither alone.
    if (name && name.text.length > 1 && org && more.length === 0)
      all.push({ words: name.text, org, person: true });
  }
  return all;
});

/** The organization of which a text reminds last, and where. */
const lastOf = (
  reminders: readonly Reminder[],
  text: string,
): { readonly org: OrgFact; readonly end: number; readonly person: boolean } | undefined => {
  let last: { org: OrgFact; end: number; size: number; person: boolean } | undefined;
  for (const { words, org, person } of reminders) {
    const at = text.lastIndexOf(words);
    const [end, size] = [at + words.length, words.length];
    if (at >= 0 && (!last || end > last.end || (end === last.end && size > last.size)))
      last = { org, end, size, person };
  }
  return last;
};

/** How the text calls an organization: by its short form where that is clear or has been introduced. */
const called = (discourse: Discourse, org: OrgFact, read: string): Piece => {
  const { name, short, id } = org;
  const clear = short !== undefined && isClear(discourse, org, short);
  return short && (clear || read.includes(`“${short.text}”`))
    ? { s: short.text, shortOf: id, full: name.text, clear }
    : { s: name.text };
};

/** Whether a noun has been used by itself. */
const isUsed = (text: string, noun: string): boolean =>
  placesOf(text, noun).some((at) => /(?:^|[，。；：、])$/u.test(text.slice(0, at)));

/** Whether an organization of one noun is taken for one of another. */
const isAlike = (noun: string, other: string): boolean =>
  noun === other || (SOCIETY.test(noun) && SOCIETY.test(other));

/** 局长, 副院长: whether a post says itself of what, where no other organization is a 局 or 院. */
const saysOwnOrganization = (facts: Facts, title: string, whole: OrgFact): boolean => {
  const noun = /([局院校馆所台社站])长$/u.exec(title)?.[1];
  const ofKind = ({ name }: OrgFact): boolean =>
    noun === "校" ? /[校学院]$/u.test(name.text) : noun !== undefined && name.text.endsWith(noun);
  return ofKind(whole) && facts.allOrgs().every((org) => org === whole || org.parent || !ofKind(org));
};

/** A rank, which is of no office: 教授 of somebody who is vice president of a society. */
const RANK = /(?:教授|研究员|院士|讲师|工程师)$/u;

/**
 * Whether the posts that are printed of the person directly in front of a post are of several organizations, so that another title alone
 * would be of the last of them: 副部长、云雀学会党组书记安例，秘书长白样.
 */
const isBehindOfficeElsewhere = (facts: Facts, front: string, title: string, whole: OrgFact): boolean => {
  const end = front.search(/(?:[，、]|以及|[和与及])$/u);
  const before = front.slice(0, Math.max(0, end));
  const beside = facts.people.find(({ name }) => name && before.endsWith(name.text));
  const printed =
    (beside && postsBefore(before.slice(0, -(beside.name?.text.length ?? 0)), beside)?.titles) ?? [];
  const held =
    beside?.posts.filter(
      (post) => post.org && !post.post.former && printed.includes(post.title?.text ?? ""),
    ) ?? [];
  const isOf = ({ org }: PostFact): boolean => org !== undefined && topOf(org).org === whole;
  return (
    held.some(isOf) &&
    held.some((post) => !isOf(post) && !RANK.test(post.title?.text ?? "")) &&
    !held.some((post) => post.title?.text === title)
  );
};

/** Up to where the organization is missing, from where its noun is printed instead, and the unit that is missing with it. */
const lacking = (
  facts: Facts,
  { from, titlesFrom, named, first }: PostsBefore,
  text: string,
  read: string,
): readonly [from: number, to: number, unit: string] | undefined => {
  if (!first.org || named === "whole") return undefined;
  const { org } = first.org;
  const whole = topOf(first.org).org;
  const front = text.slice(0, from);
  const before = `${read}${front}`;
  if (OF_REGION.test(whole.name.text) || !START.test(front)) return undefined;
  if (named === undefined && isBehindOfficeElsewhere(facts, front, first.title?.text ?? "", whole))
    return [from, from, org !== whole ? org.name.text : ""];
  if (text.includes(whole.name.text)) return undefined;
  if (named === undefined && saysOwnOrganization(facts, first.title?.text ?? "", whole)) return undefined;
  const reminders = remindersOf(facts);
  if (named === "noun") {
    const noun = nounOfName(whole);
    const alike = reminders.filter((one) => !one.person && isAlike(noun, nounOfName(one.org)));
    const last = lastOf(alike, before);
    const unclear = last !== undefined && last.org !== whole && !isUsed(before, noun);
    return unclear && !/[、和与及]$/u.test(front) ? [from, titlesFrom, ""] : undefined;
  }
  const last = lastOf(reminders, before);
  // 云雀局副局长安例介绍情况。总工程师白样作报告, 安例到访云雀集团。董事长白样接待: a sentence of its own does not go on from the one before.
  const opensSentence = front === "" && read !== "" && named === undefined && last?.org === whole;
  // 会长 behind 到访云雀协会 is that of the association.
  const ofSociety = /会$/u.test(whole.name.text) && /会长|理事长/u.test(first.title?.text ?? "");
  if (opensSentence && (last.person ? !facts.isHome(whole) : !ofSociety))
    return [from, from, org !== whole ? org.name.text : ""];
  if (!last || last.org === whole) return undefined;
  // 促进会副会长安例，干事白例: its noun has named the organization since.
  const noun = nounOfName(whole);
  if (noun.length > 1 && before.lastIndexOf(noun) >= last.end) return undefined;
  // 校办副主任 behind 湖滨大学校长安例接待了白样: the subject is what the unit is of.
  const own = reminders.some((one) => one.org === whole && front.includes(one.words));
  const listed = before.length - last.end <= 2;
  if ((own && !listed) || (named === "unit" && before.includes(org.name.text))) return undefined;
  return [from, from, named === undefined && org !== whole ? org.name.text : ""];
};

/** A sentence with the organization in front of a post that would seem to be of another one. */
const withOrganization = (discourse: Discourse, words: Phrase, who: Who, read: string): Phrase => {
  const text = textOf(words);
  const [at] = placesOfPerson(text, who.name?.text ?? "", discourse.facts.people);
  const posts = at === undefined ? undefined : postsBefore(text.slice(0, at), who);
  const found = posts && lacking(discourse.facts, posts, text, read);
  if (!posts?.first.org || !found) return words;
  const [from, to, unit] = found;
  const whole: OrgRef = topOf(posts.first.org);
  const name = called(discourse, whole.org, `${read}${text}`);
  const cut = spliced(words, from, to, `${name.s}${unit}`);
  const pieces = cut.pieces.map((piece) =>
    piece.s === name.s && name.shortOf ? { ...piece, ...name } : piece,
  );
  return sourced({ ...cut, pieces }, whole.name.path, unit === "" ? undefined : posts.first.org.name.path);
};

/**
 * 湖滨协会秘书长安例, for 秘书长安例 behind people of another organization, at the first mention; 湖滨学会会长安例, for 学会会长安例
 * behind a society that 学会 could be.
 */
export const withOrganizationsOfPosts = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const { facts } = discourse;
  const people = facts.people.filter(
    ({ name, posts }) => name && name.text.length > 1 && posts.some(({ org }) => org),
  );
  const made = new Map<Line, Line>();
  const known = new Set<Who>();
  let read = "";
  for (const line of allLines(blocks)) {
    let { words } = line;
    const text = textOf(words);
    const here = people
      .flatMap((who) => {
        const name = who.name?.text ?? "";
        if (!text.includes(name) || known.has(who)) return [];
        const [at] = placesOfPerson(text, name, facts.people);
        if (at === undefined) return [];
        known.add(who);
        return [{ who, at }];
      })
      .sort((a, b) => a.at - b.at);
    if (!line.own) for (const { who } of here) words = withOrganization(discourse, words, who, read);
    if (words !== line.words) made.set(line, { ...line, words });
    read += `${textOf(words)}。`;
  }
  return made.size === 0 ? [...blocks] : withLinesReplaced(blocks, (line) => [made.get(line) ?? line]);
};
