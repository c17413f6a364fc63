import type { Discourse } from "../../reference/discourse";
import type { OrgFact, Place, Who } from "../../reference/facts";

const keyOf = ({ id }: OrgFact): string => `site ${id}`;

const UNIVERSITY = /\bUniversity\b/;

/** Records the university of a place that the sentence names: one of which the place has the name, rather than its campus. */
export const noteSite = ({ facts, memory }: Discourse, { name, org }: Place): void => {
  const own = org?.org ?? facts.allOrgs().find((one) => one.name.text === name.text);
  if (own?.name.text === name.text && UNIVERSITY.test(name.text))
    memory.turns.set(keyOf(own), memory.turns.get("sentence") ?? 0);
};

/** Posts that a university has one of, and which say by themselves that it is its own. */
const UNIQUE = /^(?:(?:vice|pro|deputy)[- ])?(?:rector|chancellor|president|provost)$/i;

/**
 * The university of all these people, who head it, if the sentence has named it with the place: "at the University of Reedham,
 * Rector Ann Lee". One that the whole visit went to has a noun of its own for them.
 */
export const siteOf = ({ memory }: Discourse, whos: readonly Who[]): OrgFact | undefined => {
  const org = whos[0]?.posts[0]?.org?.org;
  if (!org || org === memory.host) return undefined;
  const only = whos.every(
    ({ name, posts: [post, ...more] }) =>
      name && more.length === 0 && post?.org?.org === org && UNIQUE.test(post.title?.text ?? ""),
  );
  return only && memory.turns.get(keyOf(org)) === (memory.turns.get("sentence") ?? 0) ? org : undefined;
};
