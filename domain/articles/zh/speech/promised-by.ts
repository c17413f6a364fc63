import { originOf } from "../../content/follow-ups";
import type { RemarkAt } from "../../content/message";
import { type Phrase, plain, resting, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Said, Who } from "../../reference/facts";
import { organizationNames } from "../organizations/organizations";
import { withoutSubject } from "../words/merging";

/** Characters of a name for which a promise has room. */
const NAME = 14;

/**
 * 使馆 in 张三表示，使馆将继续……: the one organization that owes what one of its people promised. Undefined if the promise has a subject,
 * or names that organization itself.
 */
export const promisedBy = (
  discourse: Discourse,
  { remark }: RemarkAt,
  by: readonly Who[],
  points: readonly Said[],
): Phrase => {
  const { facts } = discourse;
  const [speaker, ...others] = by;
  const [first] = points;
  if (!speaker || speaker.group || others.length > 0 || !first || !withoutSubject(first.text))
    return plain("");
  const at = (facts.record.followUps ?? []).findIndex((one) => {
    const from = originOf(facts.record, one);
    return from !== undefined && "remark" in from && from.remark === remark.key;
  });
  const owes = facts.record.followUps?.[at]?.by;
  const [ref, ...more] = facts.orgs(owes?.organizations, `followUps[${at}].by.organizations`);
  if (!ref || more.length > 0 || owes?.all || (owes?.participants ?? []).length > 0) return plain("");
  const names = [ref.org.name.text, ...(ref.org.short ? [ref.org.short.text] : [])];
  if (points.some(({ text }) => names.some((name) => text.includes(name)))) return plain("");
  const name = organizationNames(discourse, [ref]);
  return textOf(name).length <= NAME ? resting(name, ...name.paths) : plain("");
};
