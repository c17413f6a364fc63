import type { Handover } from "../../content/message";
import { type Phrase, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Said } from "../../reference/facts";
import { markStated } from "../../reference/memory";
import { organizationName } from "../organizations/organizations";
import { messagesOf } from "../words/plan";

/** " for the council": the item's gift, also recorded as a result, to the organization for which one person received it. */
export const giftToOrganization = (
  discourse: Discourse,
  { scene }: Handover,
  title: Said,
): Phrase | undefined => {
  const { facts, memory } = discourse;
  const found = messagesOf(discourse).find(
    (one) =>
      one.type === "result" &&
      one.outcome.type === "gift" &&
      (scene.item.outcomes ?? []).includes(one.outcome.key) &&
      !memory.realized.has(one.id),
  );
  if (found?.type !== "result") return undefined;
  const { outcome, path } = found;
  const points = facts.list(outcome.points, `${path}.points`);
  const orgs = facts.orgs(outcome.to?.organizations, `${path}.to.organizations`);
  const [org, ...more] = orgs;
  const same = points.length === 1 && points[0]?.text.toLowerCase() === title.text.toLowerCase();
  const others = (outcome.to?.participants ?? []).length > 0;
  if (!same || !org || more.length > 0 || others) return undefined;
  markStated(memory, found.id);
  return sourced(say` for ${organizationName(discourse, org)}`, ...points.map((one) => one.path), path);
};
