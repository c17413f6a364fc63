import type { Discourse } from "../../reference/discourse";
import type { OrgFact, Who } from "../../reference/facts";
import { knows } from "../../reference/memory";
import { isPlain } from "./groups";
import { newDelegation } from "./person";
import { soleTitle } from "./person-names";
import { titleText } from "./title-text";

/** Titles that come before no name: nobody is called "Head Lee". */
const NOT_IN_FRONT = /^(?:(?:acting|deputy) )?(?:head|leader)$/i;

/**
 * The organization of "Ann Lee, matron, and two nurses of Reed Hospital": a list of one person and one group of the same
 * organization, which is named once, at the end.
 */
export const organizationAtEnd = (
  discourse: Discourse,
  runs: readonly (readonly Who[])[],
  known: OrgFact | undefined,
): OrgFact | undefined => {
  const [first, second, ...more] = runs;
  const [who, ...others] = first ?? [];
  const [group, ...further] = second ?? [];
  if (!who?.name || !group?.group || more.length > 0 || others.length > 0 || further.length > 0)
    return undefined;
  const post = soleTitle(discourse, who);
  if (!post || NOT_IN_FRONT.test(titleText(post))) return undefined;
  const { org } = post;
  const [of, ...rest] = group.of;
  if (!org || org.org === known || !of || of.org !== org.org || rest.length > 0 || group.raw.ofOpen)
    return undefined;
  // Behind "who" or a comma the organization would come late.
  if (/,| (?:who|whose|which|that) /.test(group.group.text)) return undefined;
  const plainly = isPlain(who) && isPlain(group) && !newDelegation(discourse, who);
  return plainly && !knows(discourse.memory, who) && !knows(discourse.memory, group) ? org.org : undefined;
};
