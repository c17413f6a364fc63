import { changed, type Phrase, plain, say } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Said, Who } from "../../reference/facts";
import { knows } from "../../reference/memory";

/**
 * Somebody's short function at one event: after a post it would read as one at the organization of that post. "A speaker"
 * follows the name.
 */
const ROLE =
  /^(?!an? )(?:\p{L}+ ){0,2}(?:guest(?: of hono(?:u)?r)?|moderator|speaker|host|co-host|emcee|facilitator|interpreter|presenter|panell?ist|compere|rapporteur|judge|trainer|resource person|alumn(?:us|a))$/iu;

/** "chief guest Ann Lee, director of A": the only function at the event of somebody with posts, before the name. */
export const roleInFront = (functions: readonly Phrase[], said: readonly Said[]): Phrase | undefined => {
  const [only, ...more] = functions;
  const [role] = said;
  return only && more.length === 0 && role && ROLE.test(role.text) ? only : undefined;
};

/** The occupation of somebody without a known post: "the artist Ann Lee". */
const TRADE =
  /^(?:\p{L}+ )?(?:artist|painter|sculptor|photographer|author|writer|playwright|poet|composer|musician|pianist|singer|conductor|designer|architect|curator|filmmaker|director|choreographer|scholar|historian|translator|athlete|coach|chef)$/iu;

const DUTY = /^(?:\p{Ll}+ )?(?:coordinator|convenor|convener|organizer|facilitator)$/u;

/** "the Hilland artist Ann Lee", never "Ann Lee, artist": the only thing that is known of somebody. */
export const tradeInFront = (functions: readonly Phrase[], said: readonly Said[]): Phrase | undefined => {
  const [only, ...more] = functions;
  const [role] = said;
  if (!only || more.length > 0 || !role) return undefined;
  if (DUTY.test(role.text)) return only;
  const bare = role.text.replace(/^(?:an?|the) /i, "");
  return TRADE.test(bare) ? say`the ${changed(only, (s) => s.replace(role.text, bare))}` : undefined;
};

/** Works of somebody who speaks about them: "the features of his photographs". */
const OWN_WORKS =
  /\b(?:his|her) (?:\p{L}+ )?(?:photographs|photos|pictures|paintings|drawings|sculptures|works?|poems|novels?|books?|films?|songs|designs|exhibition)\b/u;

/**
 * "Photographer Ann Lee": the author of works that an event was about, if only the title is known; "a photographer" would be
 * indefinite.
 */
export const artistInFront = ({ facts }: Discourse, who: Who): Phrase | undefined => {
  const [post, ...more] = who.posts;
  const title = post?.title;
  if (!title || more.length > 0 || post.org || who.functions.length > 0 || post.post.former) return undefined;
  const speaks = (facts.record.agenda ?? []).some(({ remarks = [] }) =>
    remarks.some(
      ({ by, points = [] }) =>
        by !== "all" && by?.join() === who.key && points.some(({ en }) => OWN_WORKS.test(en ?? "")),
    ),
  );
  return TRADE.test(title.text) && speaks ? plain(title.text, [title.path]) : undefined;
};

const LEADS =
  /^(?:the )?(?:(?:delegation|group|team|mission) (?:head|leader)|(?:head|leader|chief) of (?:the|its|their) (?:[\p{L}-]+ ){0,3}?(?:delegation|group|team|mission))$/iu;

/** Functions of the heads of a delegation that say no more than that they led it. */
export const leadersFunctions = (heads: readonly Who[]): string[] =>
  heads.flatMap((who) => who.functions.filter(({ text }) => LEADS.test(text)).map(({ path }) => path));

const SENT = /^(?:the )?(?:official |personal |special )?(?:representative|delegate) of (?:the |its )?(.+)$/i;

/** Functions that only say whom somebody represents: "representative of the minister" of an attendee in place of the minister. */
export const senderFunctions = ({ facts }: Discourse, who: Who): string[] => {
  const principals = [who.raw.substitutes, who.raw.onBehalfOf].flatMap((key) => facts.who(key) ?? []);
  const names = principals.flatMap(({ name, group, posts }) =>
    [name?.text, group?.text, ...posts.map(({ title }) => title?.text)].map((text) =>
      text?.replace(/^the /i, "").toLowerCase(),
    ),
  );
  return who.functions.flatMap(({ text, path }) => {
    const whose = SENT.exec(text)?.[1]?.toLowerCase();
    return whose && names.includes(whose) ? [path] : [];
  });
};

/** Remembers whom a remark represents, so that it is not repeated that the speaker is there in place of them. */
export const noteActing = ({ memory }: Discourse, principal: Who): void => {
  memory.marks.add(`acted for ${principal.key}`);
};

/** The path of a substitution that the previous words have stated: "On behalf of the minister, Ann Lee said …". */
export const actsAlready = ({ memory }: Discourse, who: Who, replaced: Who): Phrase | undefined =>
  knows(memory, replaced) && memory.marks.has(`acted for ${replaced.key}`)
    ? plain("", [`${who.path}.substitutes`])
    : undefined;
