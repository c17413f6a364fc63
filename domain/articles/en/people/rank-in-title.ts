import type { Discourse } from "../../reference/discourse";
import type { PostFact, Who } from "../../reference/facts";
import { honorificInUse, serviceRankOf } from "./person-names";
import { titleText } from "./posts";

/** A post whose rank precedes the name, and what remains of it behind the name. */
interface RankedPost {
  readonly fact: PostFact;
  readonly rank: string;
  readonly rest: readonly PostFact[];
  readonly paths: readonly string[];
}

/**
 * "Professor Lee Sample, director of A", "Colonel Lee Sample, head of the staff": a rank without a named organization beside
 * other posts, or at the beginning of a post, for somebody without another honorific.
 */
export const rankInTitle = (who: Who): RankedPost | undefined => {
  if (who.raw.person?.honorific) return undefined;
  for (const fact of who.posts) {
    const { title: held, post } = fact;
    if (!held || post.former || post.acting || post.honorary) continue;
    const alone = !fact.org && who.posts.length > 1;
    if (!alone && !held.text.includes(" and ")) continue;
    const academic = /^(?:Associate |Assistant )?Professor$/.test(held.text);
    const [rank = "", other = ""] = academic ? [held.text] : (serviceRankOf(held.text) ?? []);
    if (rank === "" || (other === "" && !alone)) continue;
    const rest = other === "" ? [] : [{ ...fact, title: { ...held, text: other } }];
    return { fact, rank, rest, paths: [held.path] };
  }
  return undefined;
};

/** Whether an honorific has a title among its words, and more: "Senator" of "Senator the Hon.", "professor" of "Prof. Dr". */
const says = (honorific: string, title: string): boolean =>
  /^professor$/i.test(title)
    ? /\bProf(?:essor)?\b/.test(honorific)
    : /^\p{L}+$/u.test(title) &&
      honorific !== title &&
      // "Deputy Minister" is not "Minister".
      honorific
        .toLowerCase()
        .replace(/^(?:(?:the|rt\.?|right|most|hon\.?|honou?rable) )+/, "")
        .startsWith(`${title.toLowerCase()} the `);

/** A post without an organization that is held now, in full. */
const isHeld = ({ org, post }: PostFact): boolean => !org && !post.former && !post.acting && !post.honorary;

/**
 * "Prof. Lee Sample, rector of A", not "rector of A and professor"; "Senator the Hon. Ann Lee, Minister of Ships": a rank without
 * an organization that the honorific already has.
 */
export const rankShown = ({ facts }: Discourse, who: Who): PostFact | undefined => {
  const honorific = who.posts.length > 1 && honorificInUse(facts, who);
  return honorific ? who.posts.find((fact) => isHeld(fact) && says(honorific, titleText(fact))) : undefined;
};
