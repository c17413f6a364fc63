import { type Phrase, plain, resting, say } from "../phrase";
import type { Discourse } from "../reference/discourse";
import type { OrgFact, Who } from "../reference/facts";
import { isPostNoun } from "./grammar";
import { inFrontOfPost } from "./organizations";
import { honorificInUse, soleTitle } from "./person-names";
import { functionsOf, title, titleText } from "./posts";

/** Words of a title that has room between an abbreviation and a name. */
const MOST_WORDS = 4;
/** Titles that several people of an organization hold: "Ann Lee, a member of LCC". */
const OF_MANY =
  /\b(?:members?|professor|lecturer|researcher|fellow|scholar|teacher|doctor|engineer|official|representative|delegate|analyst|specialist|expert|judge|partner)$/iu;
/** Honorifics that stay between a post and a name. */
const LEARNED = /^(?:Dr|Prof|Professor|Engr?|Er)\.?$/;

/** "LCC president Ann Lee": a short title in front of the name, with the organization whose abbreviation the text has introduced. */
export const postInFront = (discourse: Discourse, who: Who, known?: OrgFact): Phrase | undefined => {
  const { turns } = discourse.memory;
  const post = soleTitle(discourse, who);
  const held = post ? titleText(post) : "";
  if (!post?.org || post.org.org === known || functionsOf(discourse, who).length > 0) return undefined;
  if (turns.has("in list") || turns.has(`leads ${who.key}`) || post.post.former) return undefined;
  if (!/^[\p{L}-]+(?: [\p{L}-]+)*$/u.test(held) || /\b(?:of|for|to|and|in|at)\b/.test(held)) return undefined;
  if (held.split(" ").length > MOST_WORDS || !isPostNoun(held.replace(/^.*-/, "")) || OF_MANY.test(held))
    return undefined;
  const honorific = honorificInUse(discourse.facts, who);
  if (honorific !== undefined && !LEARNED.test(honorific)) return undefined;
  const short = inFrontOfPost(discourse, post.org.org);
  if (!short) return undefined;
  return say`${resting(short, post.org.name.path)} ${plain(titleText(post), title(post).paths)}`;
};
