import { joined, loose, mentioning, type Phrase, plain, say, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Said, type Who } from "../../reference/facts";
import { knows, meet } from "../../reference/memory";
import { organizationName } from "../organizations/organizations";
import { number } from "../words/grammar";
import { pluralTitle } from "../words/title-nouns";
import { fullName, soleTitle } from "./person-names";
import { flags, titleText } from "./posts";

/** "resource persons": the plural of what people were at an event. */
const pluralFunction = (text: string): string | undefined => {
  const [, role, of = ""] = /^((?:\p{Ll}+ ){0,2}\p{Ll}+)( of the \p{Ll}+)$/u.exec(text) ?? [];
  const own = pluralOf(role ?? text);
  return own && `${own}${role ? of : ""}`;
};

const pluralOf = (text: string): string | undefined =>
  /^(?:\p{Ll}+ )?(?:person|guest|judge|panell?ist|trainer|compere|moderator|rapporteur)$/u.test(text)
    ? `${text}s`
    : pluralTitle(text);

/** "main lecturers of the course": the common function of people without posts, if nothing else is said of them. */
export const sharedFunction = (whos: readonly Who[]): string | undefined => {
  const texts = new Set(whos.map(({ functions }) => functions.map(({ text }) => text).join("; ")));
  const bare = whos.every(
    ({ name, posts, functions, raw }) =>
      name !== undefined &&
      posts.length === 0 &&
      functions.length === 1 &&
      !raw.onBehalfOf &&
      !raw.substitutes &&
      !raw.delegation &&
      raw.presence !== "remote",
  );
  const [only] = texts;
  return bare && texts.size === 1 && only ? pluralFunction(only) : undefined;
};

/** The one function that all of them had, in its plural: "" if they had none; undefined if they differ. */
const functionOfAll = (whos: readonly Who[]): string | undefined => {
  const texts = new Set(whos.map((who) => who.functions.map(({ text }) => text).join("; ")));
  const [only] = texts;
  if (texts.size !== 1 || only === undefined) return undefined;
  return only === "" ? "" : only.includes("; ") ? undefined : pluralFunction(only);
};

/** " and resource persons": the function that all of them had, after their common title. */
export const andFunction = (whos: readonly Who[]): Phrase => {
  const role = functionOfAll(whos);
  const paths = whos.flatMap((who) => who.functions.map(({ path }) => path));
  return role ? plain(` and ${role}`, paths) : plain("");
};

/** Whether two are introduced in the same way: by one title at one organization and by one function at the event. */
export const areIntroducedAlike = (discourse: Discourse, one: Who, other: Who): boolean => {
  const [a, b] = [soleTitle(discourse, one), soleTitle(discourse, other)];
  if (!a?.org || !b?.org || a.org.org !== b.org.org || titleText(a) !== titleText(b)) return false;
  const plainly = [one, other].every(
    ({ raw }) => !raw.onBehalfOf && !raw.substitutes && raw.presence !== "remote" && !raw.delegation,
  );
  return plainly && pluralTitle(titleText(a)) !== undefined && functionOfAll([one, other]) !== undefined;
};

const MAX_SPEAKERS = 4;

/** "Two professors at A spoke as resource persons: X on lakes, and Y on rivers": speakers who are introduced in the same way. */
export const speakersAlike = (
  discourse: Discourse,
  whos: readonly Who[],
  points: readonly Said[],
): Phrase | undefined => {
  const [first] = whos;
  const post = first && soleTitle(discourse, first);
  const org = post?.org;
  const alike = whos.every(
    (who) => first && !knows(discourse.memory, who) && areIntroducedAlike(discourse, first, who),
  );
  const title = post && pluralTitle(titleText(post));
  if (!first || !post || !org || !title || !alike || whos.length < 2 || whos.length > MAX_SPEAKERS)
    return undefined;
  const role = functionOfAll(whos);
  const paths = whos.flatMap((who) => [
    ...who.functions.map(({ path }) => path),
    ...who.posts.flatMap((one) => [one.title?.path ?? "", one.org?.name.path ?? "", ...flags(one)]),
  ]);
  const at = /(?:professors|lecturers|researchers|fellows|scholars|students|scientists)$/i.test(title)
    ? "at"
    : "of";
  const of = say`${plain(` ${at} `)}${organizationName(discourse, org)}`;
  const each = whos.map((who, n) => {
    meet(discourse.memory, who);
    const point = points[n];
    return say`${mentioning(fullName(discourse, who), who.key)} on ${point ? phrase(point) : ""}`;
  });
  const heavy = each.some((one) => textOf(one).includes(","));
  const comma = heavy ? "; " : ", ";
  const list = say`${joined(each.slice(0, -1), comma)}${comma}and ${each.at(-1) ?? ""}`;
  const as = role ? ` as ${role}` : "";
  return loose(
    sourced(
      say`${plain(`${number(whos.length)} ${title}`)}${of} spoke${as}: ${list}`,
      ...paths.filter(Boolean),
    ),
  );
};
