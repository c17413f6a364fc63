import type { RemarkAt } from "../../content/message";
import type { Phrase } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Said } from "../../reference/facts";
import { organizationNames } from "../organizations/organizations";

/** The one organization that all that somebody promises is to be done by: "promised that the guild would mend the boats". */
export const promisedBy = (
  discourse: Discourse,
  run: readonly RemarkAt[],
  points: readonly Said[],
): Phrase | undefined => {
  const { facts, memory } = discourse;
  const keys = new Set(run.map(({ remark }) => remark.key));
  const own = (facts.record.followUps ?? []).filter(
    ({ from }) => from !== undefined && "remark" in from && keys.has(from.remark),
  );
  const [first] = own;
  if (!first || own.length < points.length) return undefined;
  const named = own.map(({ by }) =>
    by?.participants?.length ? undefined : by?.organizations?.map((org) => org.name?.en).join(),
  );
  if (named.some((one) => !one || one !== named[0]) || first.by?.organizations?.length !== 1)
    return undefined;
  const [ref] = facts.orgs(first.by.organizations, `followUps[${first.key}].by.organizations`);
  // Its first mention belongs in the sentence of the speaker.
  if (!ref || !memory.orgs.has(ref.org)) return undefined;
  const names = [ref.name.text, ref.org.short?.text].filter((name) => name !== undefined);
  const again = points.some(({ text }) => names.some((name) => text.includes(name)));
  if (again) return undefined;
  // "it" could be somebody else.
  memory.focus = undefined;
  return organizationNames(discourse, [ref]);
};
