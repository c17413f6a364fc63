import { oncePer } from "../../once-per";
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

/** Honorifics behind a name that say what a person is, unlike 先生 or 女士. */
const BEHIND = /^(?:教授|院士|博士|爵士|将军|[上中少大准]将|[上中少大]校)$/;
/** Degrees and ranks that so many guests have that they only distinguish a few. */
const ACADEMIC = /^(?:教授|博士)$/;
/** People of a text, and of a list, whose names have an academic honorific. */
const MAX_ACADEMIC = 3;
/** Honours conferred by a state, which stand before a name: 拿督安例. */
const BEFORE = /^(?:拿督|拿汀|丹斯里|潘斯里|敦|督|斯里|准拿督)/;

const isAcademic = (who: Who): boolean => ACADEMIC.test(who.raw.person?.honorific?.zh ?? "");

/** Whether an academic honorific distinguishes somebody: nobody else has one, or few have and all of a side. */
const isCalledAcademic = oncePer((who: Who, people: readonly Who[]): boolean => {
  const { length } = people.filter(isAcademic);
  const isOfOther = (one: Who): boolean => one.group !== undefined || one.raw.side !== who.raw.side;
  return length === 1 || (length <= MAX_ACADEMIC && people.every((one) => isOfOther(one) || isAcademic(one)));
});

const isHonoured = (who: Who): boolean => BEFORE.test(who.raw.person?.honorific?.zh ?? "");

/** 甲、乙, for 甲博士、乙: people listed together, without academic honorifics unless each has one or others are called 拿督. */
export const evenlyCalled = (whos: readonly Who[]): readonly Who[] => {
  const people = whos.filter(({ group }) => !group);
  if (people.length < 2 || people.every(isAcademic) || !people.some(isAcademic)) return whos;
  if (people.some(isHonoured)) return whos;
  return whos.map((who) =>
    isAcademic(who) && !who.raw.person?.surnameOnly && who.raw.person
      ? { ...who, raw: { ...who.raw, person: { ...who.raw.person, honorific: undefined } } }
      : who,
  );
};

/** 拿督安例, 主任安例教授: the honorific that is a title, which only the first mention has. */
export const honorificOnce = (
  { facts: { style, people } }: Discourse,
  who: Who,
): { before?: Phrase; behind?: Phrase } => {
  const honorific = who.raw.person?.honorific?.zh;
  if (!honorific || style.honorifics || who.later?.text.includes(honorific)) return {};
  if (who.posts.some(({ title: words }) => words?.text.endsWith(honorific))) return {};
  if (isAcademic(who) && !isCalledAcademic(who, people)) return {};
  const words = plain(honorific, [`${who.path}.person.honorific`]);
  return BEHIND.test(honorific) ? { behind: words } : BEFORE.test(honorific) ? { before: words } : {};
};

/** 院长安例教授, 研究所安例院士: the posts in front of a name, and the academic title behind it. */
export const withAcademicTitle = (
  discourse: Discourse,
  who: Who,
): { held: readonly PostFact[]; before?: Phrase; behind?: Phrase } => {
  const last = who.posts.at(-1);
  if (!last || !who.name || !isTitle(discourse, who, last))
    return { held: who.posts, ...honorificOnce(discourse, who) };
  const { title: words, ...where } = last;
  return {
    held: [...who.posts.slice(0, -1), ...(last.org ? [{ ...where, title: undefined }] : [])],
    behind: title({ ...last, org: undefined, title: words }),
  };
};
