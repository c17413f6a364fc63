import { type Phrase, plain, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { OrgFact, OrgRef, PostFact, Who } from "../../reference/facts";
import { knows } from "../../reference/memory";
import { inFrontOfPost, markNamed } from "../organizations/organizations";
import { isGovernment } from "../words/heads-of-government";
import { isPostNoun } from "../words/title-nouns";
import { functionsOf } from "./functions";
import { honorificInUse, soleTitle } from "./person-names";
import { title, titleText } from "./posts";

/** Words of a title for which there is room between an abbreviation and a name. */
const MAX_WORDS = 4;
/** Titles that several people of an organization hold: "Ann Lee, a member of LCC". */
const OF_MANY =
  /\b(?:members?|professor|lecturer|researcher|fellow|scholar|teacher|doctor|engineer|official|representative|delegate|analyst|specialist|expert|judge|partner)$/iu;
/** Heads of a company, whose title does not end with the noun of a post. */
const CHIEF = /^(?:(?:group|deputy|acting|interim) )?(?:CEO|chief executive(?: officer)?)$/iu;
/** "Dr", "Assoc. Prof. Dr.": titles that stand between a post and the name. */
const ACADEMIC =
  /^(?:(?:Assoc|Asst|Associate|Assistant|Prof|Professor|Dr|Fr|Ir|Engr|Eng|Ts|LL\.M)\b\.? ?)+$/u;

/** A post whose title is short enough to come before the name. */
const shortPost = (
  discourse: Discourse,
  who: Who,
  known?: OrgFact,
): (PostFact & { org: OrgRef }) | undefined => {
  const { marks } = discourse.memory;
  const post = soleTitle(discourse, who);
  const held = post ? titleText(post) : "";
  if (!post?.org || post.org.org === known || functionsOf(discourse, who).length > 0) return undefined;
  if (marks.has("in list") || marks.has(`leads ${who.key}`) || post.post.former) return undefined;
  if (!/^[\p{L}-]+(?: [\p{L}-]+)*$/u.test(held) || /\b(?:of|for|to|and|in|at)\b/.test(held)) return undefined;
  const noun = isPostNoun(held.replace(/^.*-/, "")) || CHIEF.test(held);
  if (held.split(" ").length > MAX_WORDS || !noun || OF_MANY.test(held)) return undefined;
  const honorific = honorificInUse(discourse.facts, who);
  // "visited the college and was received by Dr Lee, its provost": the name of the place would be stated twice.
  const { venue } = discourse.facts.record;
  const there = venue?.organization?.name?.en === post.org.org.name.text;
  const receives = there && who.raw.roles?.includes("receiver") === true;
  const fits = honorific === undefined || (!receives && ACADEMIC.test(honorific));
  return fits ? { ...post, org: post.org } : undefined;
};

/** Whether an organization may come before a title: by its letters, or by a name that is letters. */
const hasAbbreviation = ({ org }: OrgRef): boolean =>
  [org.short?.text, org.parent ? undefined : org.name.text].some((text) =>
    /^\p{Lu}[\p{Lu}\d&.-]+$/u.test(text ?? ""),
  );

/** Whether somebody has one short title of no named organization, and nothing else in front of the name. */
const isAlone = ({ facts }: Discourse, who: Who): boolean => {
  const [post] = who.posts;
  const plainly = post && !post.org && honorificInUse(facts, who) === undefined;
  return plainly === true && !/\b(?:of|to|for|and|in|at)\b|[,(]/.test(titleText(post));
};

const BEHIND = "posts behind";
const ALL_BEHIND = "all posts behind";
/** "FAO consultant Lee", "Commerce Minister Lee": titles that stay in front of a name in every list. */
const STAYS = /\b(?:consultant|advis[eo]r|Minister|Senator|Governor|Mayor|Ambassador)$/;

/** A list with all posts behind the names. */
export const withAllPostsBehind = ({ memory }: Discourse, list: () => Phrase): Phrase => {
  if (memory.marks.has(ALL_BEHIND)) return list();
  memory.marks.add(ALL_BEHIND);
  const words = list();
  memory.marks.delete(ALL_BEHIND);
  return words;
};

/** Whether a title is too long to come before a name. */
export const isLongTitle = (title: string): boolean => /\b(?:of|to|for|and|in|at)\b|[,(]/.test(title);

/** The same where one of these titles is too long to come before its name. */
export const withLongPostsBehind = (
  discourse: Discourse,
  whos: readonly Who[],
  list: () => Phrase,
): Phrase => {
  const titles = whos.flatMap(({ posts }) => posts.map(titleText));
  const long = titles.some(isLongTitle);
  return long ? withAllPostsBehind(discourse, list) : list();
};

/** "Ann Lee, president of LCC, and Bo Ray, dean of its School": if some posts of a list follow the name, all do. */
export const withPostsInOneOrder = (
  discourse: Discourse,
  whos: readonly Who[],
  known: OrgFact | undefined,
  list: () => Phrase,
): Phrase => {
  const { memory } = discourse;
  const holders = whos.filter(
    (who) => who.name && !knows(memory, who) && who.posts.length > 0 && !who.raw.person?.surnameOnly,
  );
  const behind = holders.some((who) => {
    const [post, ...more] = who.posts;
    const short = more.length === 0 ? shortPost(discourse, who, known) : undefined;
    const front = short ? hasAbbreviation(short.org) : more.length === 0 && isAlone(discourse, who);
    return post?.title && !front && post.org?.org !== known;
  });
  // "Ann Lee, deputy director (boats); and Bo Ray, director": those of an organization that need not be named.
  const own = known ? holders.filter(({ posts: [post] }) => post?.org?.org === known) : [];
  const ordered = (): Phrase => (own.length > 1 ? withLongPostsBehind(discourse, own, list) : list());
  if (holders.length < 2 || !behind || memory.marks.has(BEHIND)) return ordered();
  memory.marks.add(BEHIND);
  const words = ordered();
  memory.marks.delete(BEHIND);
  return words;
};

/** Whether the titles of an organization named in front of a list follow all names in it. */
export const areAllPostsBehind = ({ memory }: Discourse): boolean => memory.marks.has(ALL_BEHIND);

/** Whether a title follows the name in the list that is being written. */
export const arePostsBehind = ({ memory }: Discourse, title: string): boolean =>
  memory.marks.has(BEHIND) && !STAYS.test(title);

/** Heads of a city or a region. */
const HEAD_OF_PLACE = /^(?:(?:deputy|vice|lord|acting|executive) )*(?:mayor|governor)$/i;
/** "Reed City", "Reed", "Reed County": a name that is a place. */
const PLACE = /^\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,2}$/u;

/** "Reed City" of "Reed City Mayor Ann Lee", "Reedham" of the City of Reedham: the place in front of the post of its head. */
const placeInFront = (discourse: Discourse, title: string, { org, name }: OrgRef): Phrase | undefined => {
  const { facts, memory } = discourse;
  if (!HEAD_OF_PLACE.test(title) || memory.marks.has(BEHIND)) return undefined;
  if (org.kind !== "government" || org.parent) return undefined;
  const place = isGovernment(title, name.text) ?? (org.the ? undefined : name.text);
  if (org.short && org.short.text !== place) return undefined;
  // "Ann Lee, mayor of Reedham, a port town": the background explains the place behind its name.
  const explained = facts
    .list(facts.record.background, "")
    .some(({ text }) => text.startsWith(`${name.text} is `));
  if (explained || place === undefined || !PLACE.test(place) || (facts.style.our && facts.isHome(org)))
    return undefined;
  markNamed(discourse, org);
  return plain(place, [name.path]);
};

/**
 * "LCC president Ann Lee", "Reed City Mayor Ann Lee": a short title in front of the name, with the organization whose
 * abbreviation the text has introduced, or with the place of a mayor or a governor.
 */
export const postInFront = (discourse: Discourse, who: Who, known?: OrgFact): Phrase | undefined => {
  const post = shortPost(discourse, who, known);
  if (!post || arePostsBehind(discourse, titleText(post))) return undefined;
  const short = placeInFront(discourse, titleText(post), post.org) ?? inFrontOfPost(discourse, post.org.org);
  if (!short) return undefined;
  return say`${sourced(short, post.org.name.path)} ${plain(titleText(post), title(post).paths)}`;
};
