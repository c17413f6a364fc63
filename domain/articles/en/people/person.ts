import { literal } from "../../literal";
import {
  changed,
  introducing,
  joined,
  mentioning,
  OPEN,
  type Phrase,
  plain,
  say,
  says,
  sourced,
  textOf,
} from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { OrgFact, PostFact, Who } from "../../reference/facts";
import { knows, meet } from "../../reference/memory";
import { organizationName } from "../organizations/organizations";
import { capitals, headNoun, number, theName } from "../words/grammar";
import { againNoun } from "../words/org-nouns";
import { isPostNoun } from "../words/title-nouns";
import { actsAlready, artistInFront, roleInFront, senderFunctions, tradeInFront } from "./day-roles";
import { presentPosts } from "./former-posts";
import { functionsOf, functionsOfPosts, functionsOfTitles, isHeadByPost, OF_MEMBERS } from "./functions";
import { groupFirst, groupLater } from "./groups";
import { asOneOfMany } from "./held-by-many";
import { showsNoun } from "./organization-in-title";
import { isInBody, ownedPost } from "./owned-post";
import {
  fullName,
  honorificInUse,
  isLearned,
  laterName,
  surnameOnly,
  titleShownByHonorific,
} from "./person-names";
import { areAllPostsBehind, arePostsBehind, postInFront } from "./post-in-front";
import { flags, HEADS_SOMETHING, postList, postRuns, title, titleInFront, titleText } from "./posts";
import { alsoBelongs, isOfOwner, ofOrganizations } from "./posts-without-title";
import { rankInTitle, rankShown } from "./rank-in-title";
import { isRecorded } from "./recorded-messages";
import { INTRODUCED } from "./titles-in-front";

/** Posts that several people of an organization may hold. */
const OF_SEVERAL = /\b(?:vice|deputy|assistant|associate|member)\b/i;

/** Titles in front of a name that would be read as those of a country. */
const OF_STATE = /^(?:Vice[- ])?(?:President|Premier)$/;

/** "Chief Inspector", "Sergeant": ranks that many people of a force have. */
const RANK = /\b(?:inspector|superintendent|sergeant|constable|captain|lieutenant|colonel|major|brigadier)$/i;

/** "led by deputy director Ann Lee": somebody without a honorific whose post "its" would give to one person alone. */
const isOneOfSeveral = (discourse: Discourse, who: Who): boolean => {
  const alone = textOf(fullName(discourse, who)) === who.name?.text;
  const several = (held: string): boolean =>
    (OF_SEVERAL.test(held) && !OF_STATE.test(held)) || RANK.test(held);
  return alone && who.posts.some((post) => several(titleText(post)));
};

/** "X, the president": the head of somebody's organization, whose name has no shorter form, right behind that name. */
const headOfSame = (discourse: Discourse, who: Who, head: Who): Phrase | undefined => {
  const [post, ...others] = head.posts;
  const ref = post?.org;
  if (!post?.title || !ref || others.length > 0 || head.functions.length > 0 || !head.name) return undefined;
  if (ref.org.short || againNoun(ref.org) !== "" || who.posts.some(({ org }) => org?.org !== ref.org))
    return undefined;
  if (!isPostNoun(titleText(post)) || OF_SEVERAL.test(titleText(post)) || who.posts.length === 0)
    return undefined;
  if (!meet(discourse.memory, head)) return undefined;
  return sourced(say`${fullName(discourse, head)}, the ${title(post)}${OPEN}`, ref.name.path);
};

/** ", on behalf of X, president of A": the person represented, who is introduced by this. */
export const behalfOf = (discourse: Discourse, who: Who, known?: OrgFact, beside = true): Phrase => {
  const principal = discourse.facts.who(who.raw.onBehalfOf);
  const mark = `behalf ${who.key}`;
  if (!principal || principal === who || discourse.memory.marks.has(mark)) return plain("");
  discourse.memory.marks.add(mark);
  // "governor of Lakeland, on behalf of Lakeland": the post already says it.
  const named = principal.group?.text.replace(/^the /i, "");
  if (named && who.posts.some((one) => one.org?.name.text === named))
    return plain("", [`${who.path}.onBehalfOf`, principal.group?.path ?? ""].filter(Boolean));
  // "Lakeland's Ambassador to Reedland, on behalf of the Lakeland Embassy": the post says where.
  const [, mission, country = ""] =
    /^(.*\bEmbassy) in (?:the )?(\p{Lu}[^,]*)$/u.exec(principal.group?.text ?? "") ?? [];
  const posted = who.posts.some((one) =>
    new RegExp(`\\bto (?:the )?${literal(country)}$`, "u").test(titleText(one)),
  );
  if (mission && posted && principal.group && meet(discourse.memory, principal))
    return say`on behalf of ${plain(mission, [`${who.path}.onBehalfOf`, principal.group.path])}`;
  const [post, ...others] = principal.posts;
  const alone =
    post?.title && post.org?.org === known && others.length === 0 && principal.functions.length === 0;
  if (alone && principal.name && meet(discourse.memory, principal)) {
    const words = say`on behalf of the ${title(post)}, ${fullName(discourse, principal)}${OPEN}`;
    return sourced(words, `${who.path}.onBehalfOf`, post.org?.name.path);
  }
  const head = beside ? headOfSame(discourse, who, principal) : undefined;
  if (head) return sourced(say`on behalf of ${head}`, `${who.path}.onBehalfOf`);
  return sourced(say`on behalf of ${person(discourse, principal, known)}`, `${who.path}.onBehalfOf`);
};

/** Words about a representative, with the person represented at the end: "X led the visit on behalf of Y". */
export const withBehalfAtEnd = (discourse: Discourse, who: Who, words: () => Phrase): Phrase => {
  const { marks } = discourse.memory;
  const mark = `behalf ${who.key}`;
  if (marks.has(mark) || knows(discourse.memory, who)) return words();
  marks.add(mark);
  const named = words();
  marks.delete(mark);
  // Others have been named in between.
  const behalf = behalfOf(discourse, who, undefined, false);
  return says(behalf) ? say`${named} ${behalf}` : named;
};

const insteadOf = (discourse: Discourse, who: Who): Phrase => {
  const replaced = discourse.facts.who(who.raw.substitutes);
  if (!replaced || replaced === who) return plain("");
  const stated = actsAlready(discourse, who, replaced);
  if (stated) return stated;
  const head = headOfSame(discourse, who, replaced);
  return sourced(say`in place of ${head ?? person(discourse, replaced)}`, `${who.path}.substitutes`);
};

/** Whether somebody took part online where others did not. */
const isOnline = ({ facts: { record, people } }: Discourse, who: Who): boolean =>
  who.raw.presence === "remote" &&
  record.online !== "fully" &&
  people.some((one) => one.present && one.raw.presence !== "remote");

/** Whether the first mention of somebody has to state that they joined online. */
export const isNewOnline = (discourse: Discourse, who: Who): boolean =>
  !knows(discourse.memory, who) &&
  isOnline(discourse, who) &&
  !isRecorded(discourse, who) &&
  !discourse.memory.marks.has(`online ${who.key}`);

const online = (discourse: Discourse, who: Who): Phrase => {
  if (!isOnline(discourse, who)) return plain("");
  const known = discourse.memory.marks.has(`online ${who.key}`) || isRecorded(discourse, who);
  return plain(known ? "" : "joining online", [`${who.path}.presence`]);
};

/** What follows a name at its first mention: "in place of Y" or "on behalf of X", never both of one principal. */
const circumstances = (discourse: Discourse, who: Who, known?: OrgFact): Phrase => {
  const all = [
    ofDelegation(discourse, who),
    online(discourse, who),
    insteadOf(discourse, who),
    who.raw.onBehalfOf !== undefined && who.raw.onBehalfOf === who.raw.substitutes
      ? plain("", [`${who.path}.onBehalfOf`])
      : behalfOf(discourse, who, known),
  ];
  const stated = all.filter((one) => says(one));
  const silent = all.filter((one) => !says(one)).flatMap(({ paths }) => paths);
  return sourced(stated.length > 0 ? say`, ${joined(stated, ", ")}${OPEN}` : plain(""), ...silent);
};

/** The key that records that a visiting delegation is introduced by its leader: "Lee, leader of the Reed delegation". */
export const LEADER_FIRST = "leader before delegation";

/** The named delegation that somebody came with, if it is not a visiting one and has not been mentioned. */
export const newDelegation = ({ facts, memory, content }: Discourse, who: Who) => {
  const own = facts.delegations.find((one) => one.key === who.raw.delegation);
  const known =
    own &&
    ((content.relations.party.delegations.includes(own.key) && !memory.marks.has(LEADER_FIRST)) ||
      memory.marks.has(`delegation ${own.key}`));
  return own && !known && facts.said(own.name, "") ? own : undefined;
};

/** "president of the club and leader of its delegation", "and a member of the Reed delegation": a place in a delegation beside one post. */
const leadsBeside = (
  discourse: Discourse,
  who: Who,
  [post, ...more]: readonly Phrase[],
): Phrase | undefined => {
  const alone = post !== undefined && more.length === 0 && !/,/.test(textOf(post));
  if (discourse.memory.marks.has(`leads ${who.key}`)) return plain("leader of the delegation");
  const own = alone && newDelegation(discourse, who);
  return own && !isHeadByPost(who, own.name?.en) ? ofDelegation(discourse, who) : undefined;
};

/** "members of the club": a delegation without a name, called by its members. */
const MEMBERS = /^members of (?:the |its )?\p{Ll}+$/u;

/** "leader of the five-member X delegation": the delegation of somebody who did not come as a visitor, mentioned with its first member. */
const ofDelegation = (discourse: Discourse, who: Who): Phrase => {
  const { facts, memory } = discourse;
  const own = newDelegation(discourse, who);
  const name = own && facts.said(own.name, `${own.path}.name`);
  if (!own || !name) return plain("");
  memory.marks.add(`delegation ${own.key}`);
  const bare = name.text.replace(/^(?:the|an?) /i, "");
  const size =
    own.size === undefined ? plain("") : plain(`${number(own.size)}-member `, [`${own.path}.size`]);
  const noun = /\b(?:delegation|team|group|mission|party|committee|delegates)\b/i.test(bare);
  const words = noun
    ? say`${own.the === false && !own.size ? "" : "the "}${size}${plain(bare, [name.path])}`
    : say`the ${size}delegation of ${plain(theName(bare, own.the, "organization"), [name.path])}`;
  const head = own.head === who.key;
  // "president of the college, leader of its delegation": the name would repeat the organization.
  if (head ? isHeadByPost(who, bare) : isOfOwner(who, bare))
    return plain("", [name.path, ...(head ? [`${own.path}.head`] : [])]);
  const of = who.posts.some(({ org }) => org && (bare.includes(org.org.name.text) || MEMBERS.test(bare)));
  if (head && of)
    return sourced(say`leader of its ${size}${plain("delegation", [name.path])}`, `${own.path}.head`);
  return sourced(
    say`${head ? "leader of" : who.group ? "from" : "a member of"} ${words}`,
    head ? `${own.path}.head` : undefined,
  );
};

/** A participant at the first mention: name, posts of the day, functions, for whom they act. `known`: the organization that need not be named. */
const introduced = (discourse: Discourse, who: Who, known?: OrgFact): Phrase => {
  if (who.group) {
    const group = groupFirst(discourse, who, known);
    const as = who.functions.length > 0 ? say` as ${postList(functionsOf(discourse, who))}` : plain("");
    return say`${group}${as}${circumstances(discourse, who, known)}`;
  }
  if (who.raw.person?.surnameOnly) {
    const name = surnameOnly(discourse, who, true, known);
    const as = who.functions.length > 0 ? say`, ${postList(functionsOf(discourse, who))}${OPEN}` : plain("");
    return say`${name}${as}${circumstances(discourse, who, known)}`;
  }
  if (!who.name) {
    const posts = postList([...postRuns(discourse, who.posts, known), ...functionsOf(discourse, who)]);
    const called = say`the ${changed(posts, (s) => s.replace(/^the /, ""))}`;
    return say`${called}${circumstances(discourse, who, known)}`;
  }
  // In a list of people whose titles follow their names this one does too.
  const shown = titleShownByHonorific(discourse, who);
  const { turns, marks } = discourse.memory;
  const host = known && hostNoun(discourse, known);
  const apart = host !== undefined || marks.has("led by its own");
  const front =
    known &&
    !shown &&
    !marks.has("in list") &&
    !marks.has(`leads ${who.key}`) &&
    !areAllPostsBehind(discourse)
      ? titleBefore(discourse, who, known, apart)
      : undefined;
  const before =
    front ??
    (areAllPostsBehind(discourse) ? undefined : capitalTitle(discourse, who)) ??
    artistInFront(discourse, who) ??
    postInFront(discourse, who, known);
  const own = front ? host : undefined;
  if (known && own && isNounOfTwo(discourse, known)) return introduced(discourse, who);
  // "a delegation of the academy, led by its president, Ann Lee".
  const ledByOwn = marks.has("led by its own") && (isInBody(who) || !isOneOfSeveral(discourse, who));
  const led = ledByOwn && known ? (marks.has(DELEGATION_LED) && ownNoun(discourse, known)) || "its" : "its";
  const its = (own && marks.has("several visitors")) || (front && ledByOwn) ? led : undefined;
  if (front && (own || its)) {
    const again = own && turns.get("hosts of house") === 1;
    if (own && turns.has("hosts of house")) turns.set("hosts of house", 1);
    const held = plain(who.posts.map(titleText).join(), front.paths);
    return say`${again ? "its" : (its ?? `${own}'s`)} ${held}, ${fullName(discourse, who)}${OPEN}${circumstances(discourse, who, known)}`;
  }
  const ranked = before || shown ? undefined : rankInTitle(who);
  const called = ranked ? plain(ranked.rank, ranked.paths) : before;
  const name = called ? say`${called} ${fullName(discourse, who)}` : fullName(discourse, who);
  const from = shown ? ofShown(discourse, shown, known) : ofOrganizations(discourse, who);
  const chair = ranked || shown ? undefined : rankShown(discourse, who);
  const present = presentPosts(discourse, who).flatMap((fact) =>
    fact === ranked?.fact ? ranked.rest : fact === shown || fact === chair ? [] : [fact],
  );
  const titles = before ? [] : postRuns(discourse, present, known);
  const isLed = ledByOwn && known && present.every(({ org }) => org?.org === known);
  const sole = (marks.has("its in list") || isLed) && titles.length === 1 && titles[0];
  const spare =
    who.functions.length > 0
      ? [senderFunctions(discourse, who), functionsOfTitles(discourse, who), functionsOfPosts(who)].flat()
      : [];
  for (const path of spare) marks.add(`shown ${path}`);
  const functions = functionsOf(discourse, who);
  const placed = titles.length > 0 ? roleInFront : tradeInFront;
  const role = called || shown ? undefined : placed(functions, who.functions);
  const { member, also } = alsoBelongs(discourse, who, known);
  const held = [
    ...(sole ? [ownedPost(sole, (isLed && ownNoun(discourse, known)) || "its")] : titles),
    ...(member ? [member] : []),
    ...(role ? [] : titles.length > 0 || marks.has(OF_MEMBERS) ? functions : functions.map(asOneOfMany)),
  ];
  const leads = leadsBeside(discourse, who, held);
  const parts = leads ? [...held, leads] : held;
  const posts = parts.length > 0 ? say`, ${postList(parts)}${OPEN}` : plain("");
  const words = say`${role ? say`${role} ` : ""}${name}${from}${posts}${also}${circumstances(discourse, who, known)}`;
  return sourced(words, ...spare, chair?.title?.path);
};

/** " of the University of Lakeland": the organization of somebody whose rank is in the honorific. */
const ofShown = (discourse: Discourse, { org, title }: PostFact, known?: OrgFact): Phrase => {
  const paths = title ? [title.path] : [];
  if (!org || org.org === known) return plain("", [...paths, ...(org ? [org.name.path] : [])]);
  const name = organizationName(discourse, org);
  return title && showsNoun(title.text, textOf(name))
    ? plain("", [...paths, ...name.paths])
    : sourced(say` of ${name}`, ...paths);
};

/** "the hospital": the host of the visit by its noun, in front of a title with a capital ("the hospital's President, X"). */
const hostNoun = ({ memory }: Discourse, known: OrgFact): string | undefined => {
  const noun = headNoun(known.name.text).toLowerCase();
  return memory.host === known &&
    /^(?:hospital|university|institute|college|school|center|centre|association|company|chamber|academy|federation|council|society|foundation|club|museum|library|bureau|zone)$/.test(
      noun,
    )
    ? `the ${noun}`
    : undefined;
};

/** "The university's rector" behind another university: the text has named a second organization of the kind of the host. */
const isNounOfTwo = ({ memory }: Discourse, known: OrgFact): boolean => {
  const noun = headNoun(known.name.text);
  return [...memory.orgs].some((other) => other !== known && headNoun(other.name.text) === noun);
};

/** The mark of heads of a delegation that is the subject of their sentence: "its president" would be the delegation's. */
export const DELEGATION_LED = "delegation led by";

/** "the club's" of "a delegation of the Lake Club, led by Ann Lee, the club's president": "its" would be the delegation's. */
export const ownNoun = (discourse: Discourse, known: OrgFact): string | undefined => {
  const noun = againNoun(known);
  return noun === "" || isNounOfTwo(discourse, known) ? undefined : `the ${noun}'s`;
};

/** "vice governor Bo Exemplar": a short title of the organization that is known comes before the name, by itself or `apart` ("its mayor, Mr Lee"). */
const titleBefore = (discourse: Discourse, who: Who, known: OrgFact, apart: boolean): Phrase | undefined => {
  const [post, ...rest] = who.posts;
  if (!post?.title || rest.length > 0 || post.org?.org !== known) return undefined;
  const text = titleText(post);
  const { marks } = discourse.memory;
  const capital = /^(?:\p{Lu}[\p{L}-]* ){2}\p{Lu}[\p{L}-]*$/u.test(text) && isPostNoun(text);
  const honorific = apart ? undefined : honorificInUse(discourse.facts, who);
  // "Chairman Dr Lee", since ", Chairman" alone after a name would be incomplete.
  const learned = honorific !== undefined && isLearned(honorific) && /^\p{Lu}/u.test(text);
  if (HEADS_SOMETHING.test(text) && !marks.has("led by its own")) return undefined;
  if ((text.split(" ").length > 2 && !capital) || /[,(]|\bof\b/.test(text) || (honorific && !learned))
    return undefined;
  // "received by President Lee" of a chamber would be read as the head of a country.
  if (
    OF_STATE.test(text) &&
    !marks.has("led by its own") &&
    (discourse.memory.turns.get(INTRODUCED) ?? 0) < 2 &&
    !hostNoun(discourse, known) &&
    !SEAT.test(known.kind ?? "")
  )
    return undefined;
  return sourced(titleInFront(post), ...flags(post), post.org.name.path);
};

const SEAT = /^(?:university|institute)$/;

/** Words of a title in front of a name. */
const SHORT_TITLE = 3;

/** A lower-case title that only one person of an organization has: "Chairman Lee", not "Lee, a chairman". */
const HEAD_OF =
  /^(?:(?:deputy|vice|general|managing|executive) )?(?:chairman|chairwoman|chairperson|president|director|manager|mayor|governor|dean|rector|principal|secretary[- ]general|commissioner|professor)$/;

const MONARCH = /^(?:King|Queen|Emperor|Empress|Sultan|Emir|(?:Crown )?Prince(?:ss)?|Pope)$/;

/** "Chinese Ambassador Lee Sample": a short title with a capital that belongs to no named organization. */
const capitalTitle = (discourse: Discourse, who: Who): Phrase | undefined => {
  const [post, ...rest] = who.posts;
  const text = post ? titleText(post) : "";
  const plainly = post?.title && !post.org && rest.length === 0 && who.functions.length === 0;
  const headed = HEAD_OF.test(text);
  const short = text.split(" ").length <= SHORT_TITLE && (headed || /^\p{Lu}[^,(/&]*$/u.test(text));
  if (
    !plainly ||
    !short ||
    !(headed || isPostNoun(text) || MONARCH.test(text)) ||
    /\b(?:of|to|for|and)\b|['’]s /.test(text)
  )
    return undefined;
  const alone = textOf(fullName(discourse, who)) === who.name?.text;
  return !alone || post.post.former || arePostsBehind(discourse, text)
    ? undefined
    : plain(headed ? capitals(text) : text, [post.title?.path ?? post.path, ...flags(post)]);
};

/** A participant in running text: introduced at the first mention, short afterwards. */
export const person = (discourse: Discourse, who: Who, known?: OrgFact): Phrase =>
  mentioning(called(discourse, who, known), who.key);

const called = (discourse: Discourse, who: Who, known: OrgFact | undefined): Phrase => {
  const first = meet(discourse.memory, who);
  if (who.name) discourse.memory.turns.set("last person", who.at);
  if (first) return introducing(introduced(discourse, who, known), who.key);
  if (who.group) return groupLater(discourse, who);
  if (!who.name) {
    const post = who.posts.find((fact) => fact.title);
    return plain(`the ${post?.title?.text ?? ""}`, post?.title ? [post.title.path] : []);
  }
  return laterName(discourse, who);
};
