import { type Phrase, plain } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Who } from "../../reference/facts";
import { knows } from "../../reference/memory";
import { samePosts } from "./posts";
import { sameFunctions } from "./team-functions";

const ROLE = /(?:嘉宾|专家|评委|代表)$/;
/** People from whom any role that they share is printed once. */
const SEVERAL = 3;

const isPlain = ({ raw, name, posts, group }: Who): boolean =>
  name !== undefined &&
  !group &&
  posts.length > 0 &&
  !raw.person?.surnameOnly &&
  !raw.onBehalfOf &&
  !raw.substitutes;

/** 特邀嘉宾: what all in a list are at the event, which is printed once before their posts. */
export const sharedRole = ({ facts, memory }: Discourse, whos: readonly Who[]): Phrase | undefined => {
  const [first, second] = whos;
  const [role, ...more] = first?.functions ?? [];
  if (!first || !second || !role || more.length > 0) return undefined;
  if (whos.length < SEVERAL && !ROLE.test(role.text)) return undefined;
  const all = whos.every((who) => isPlain(who) && sameFunctions(first, who) && !knows(memory, who));
  if (!all || samePosts(first, second)) return undefined;
  // 援外医疗队员出征仪式: what the event is for says who they are, and in front of departments the role would be a part of their names.
  const { record } = facts;
  const isKnown = [record.officialName, record.title].some((text) =>
    facts.said(text, "")?.text.includes(role.text),
  );
  const untitled = whos.some(({ posts }) => posts.some(({ title }) => !title));
  return isKnown && untitled ? plain("", [role.path]) : phrase(role);
};
