import type { Discourse } from "../../reference/discourse";
import type { OrgFact, Who } from "../../reference/facts";
import { knows } from "../../reference/memory";
import { nounOf } from "../words/org-nouns";
import { titleText } from "./posts";

/** The organization of the first of some neighbours of a list. */
export const organization = (run: readonly Who[] | undefined): OrgFact | undefined =>
  run?.[0]?.posts[0]?.org?.org;

/** The only organization of people who are introduced here by name and title. */
export const organizationOfRun = (discourse: Discourse, run: readonly Who[]): OrgFact | undefined => {
  const plainly = run.every(
    (who) =>
      who.name &&
      !knows(discourse.memory, who) &&
      !who.raw.onBehalfOf &&
      !who.raw.substitutes &&
      (run.length === 1 || who.posts.every((post) => post.title)),
  );
  const organizations = new Set(run.flatMap((who) => who.posts.map((post) => post.org?.org)));
  const [only] = organizations;
  return plainly && organizations.size === 1 ? only : undefined;
};

/** A body that governs an organization and has no staff of its own. */
const BOARD = /\bBoard(?: of \p{Lu}\p{L}+)?$/u;

/** Whether somebody of a unit of this organization was named right before, of which a further title could be. */
export const isBehindUnit = (run: readonly Who[] | undefined, institution: OrgFact): boolean => {
  const before = organization(run);
  const isUnit = before !== undefined && before !== institution && before.parent?.org === institution;
  return isUnit && !BOARD.test(before.name.text);
};

/** Whether a part of a list belongs to another institution. */
export const isBehindOther = (run: readonly Who[] | undefined, institution: OrgFact): boolean => {
  const before = organization(run);
  return before !== undefined && topOf(before) !== institution;
};

/** "Director of Ship Studies": a title that says of what, after which nobody asks for the organization of the list. */
export const isOfField = ({ posts: [post] }: Who): boolean => / of \p{Lu}/u.test(post?.title?.text ?? "");

/** "Adviser, Lake Affairs", "provost for Ships": a title with a field, which is not read as one of the unit named before. */
export const hasField = ({ posts: [post] }: Who): boolean =>
  /, \p{Lu}| (?:of|for) \p{Lu}/u.test(post?.title?.text ?? "");

/** The institution that an organization is a part of; an organization without a parent itself. */
export const topOf = (org: OrgFact): OrgFact => (org.parent ? topOf(org.parent.org) : org);

/** Whether a part of a list is an "Ambassador to Lakeland", of which only the sending country shows whose ambassador it is. */
export const isEnvoyAlone = ([who, ...more]: readonly Who[]): boolean =>
  more.length === 0 &&
  who?.posts[0]?.org?.org.kind === "government" &&
  /\b(?:ambassador|high commissioner|envoy|chargé d['’]affaires) to \p{Lu}/iu.test(titleText(who.posts[0]));

/** Whether an organization is a state or a place, whose offices show whose they are, rather than an authority of one. */
export const isState = ({ kind, name }: OrgFact): boolean =>
  kind === "government" && nounOf(name.text) === "";

/** Whether a part of a list ends in a post at a place of others, "Convenor at Lake Hospital": behind it "its" would be theirs. */
export const endsElsewhere = (run: readonly Who[] | undefined): boolean =>
  run?.at(-1)?.posts.some((post) => / at (?:the )?\p{Lu}/u.test(titleText(post))) === true;
