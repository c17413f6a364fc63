import { type Phrase, plain } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { PostFact, Who } from "../../reference/facts";
import { samePosts, title } from "./posts";

const TITLE = /^(?:院士|教授)$/;
/** Bodies that elect members: 皇家医学院院士 is a post there. */
const ACADEMY = /(?:科学院|工程院|皇家[^，]*|学会|学部)$/;

/** Whether a post is only a title: 院长、教授安例, or 院士 of an institute that elects none. */
const isTitle = ({ facts }: Discourse, who: Who, { title: words, org }: PostFact): boolean => {
  if (!TITLE.test(words?.text ?? "")) return false;
  if (!org) return who.posts.length > 1;
  if (words?.text !== "院士" || who.posts.length > 1 || ACADEMY.test(org.name.text)) return false;
  return !facts.people.some((one) => one.key !== who.key && samePosts(one, who));
};

/** 主任安例院士: the honorific of an academician, which only the first mention has. */
const honorificOnce = ({ facts: { style } }: Discourse, who: Who): Phrase => {
  const honorific = who.raw.person?.honorific?.zh;
  const wanted = honorific === "院士" && !style.honorifics && !who.later?.text.includes(honorific);
  return wanted ? plain(honorific, [`${who.path}.person.honorific`]) : plain("");
};

/** 院长安例教授, 研究所安例院士: the posts in front of a name, and the academic title behind it. */
export const withAcademicTitle = (
  discourse: Discourse,
  who: Who,
): { held: readonly PostFact[]; behind: Phrase } => {
  const last = who.posts.at(-1);
  if (!last || !who.name || !isTitle(discourse, who, last))
    return { held: who.posts, behind: honorificOnce(discourse, who) };
  const { title: words, ...where } = last;
  return {
    held: [...who.posts.slice(0, -1), ...(last.org ? [{ ...where, title: undefined }] : [])],
    behind: title({ ...last, org: undefined, title: words }),
  };
};
