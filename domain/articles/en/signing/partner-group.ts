import type { Sign } from "../../content/message";
import { type Phrase, say } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase } from "../../reference/facts";
import type { Frame } from "../event/event";
import { organizationName } from "../organizations/organizations";

/** "companies", "12 hotels in Reedham": partners that are not named one by one. */
const UNNAMED = /^(?!the |all |both )[\p{Ll}\d]/u;

/** "A signed letters of intent with companies": an organization, and a group that would be no clear subject beside it. */
export const withPartnerGroup = (
  discourse: Discourse,
  { agreement, path }: Sign,
  frame: Frame,
): { who: Phrase; partner: Phrase } | undefined => {
  const { facts } = discourse;
  const [first, second, ...more] = agreement.parties ?? [];
  const org = facts.org(first?.organization, `${path}.parties[0].organization`);
  const group = facts.said(second?.group, `${path}.parties[1].group`);
  if (!org || !group || second?.organization || more.length > 0 || frame.perfect) return undefined;
  if ((agreement.status ?? "signed") !== "signed" || agreement.renewalOf || !UNNAMED.test(group.text))
    return undefined;
  return { who: organizationName(discourse, org), partner: say` with ${phrase(group)}` };
};
