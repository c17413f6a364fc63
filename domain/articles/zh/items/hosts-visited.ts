import type { Session } from "../../content/message";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";

const VISITS = /^(?:访问|到访|走访|参观|拜访)/u;

/** Groups of the organization that an activity visits, who are no visitors: 访问云雀学校 with 云雀学校师生代表. */
export const hostsVisited = ({ facts }: Discourse, { item }: Session["scene"]): Who[] => {
  const done = item.did?.zh ?? "";
  if (!VISITS.test(done)) return [];
  return facts
    .whos((item.people ?? []).map(({ key }) => key))
    .filter(
      ({ group, side, of }) => group && side === "host" && of.some(({ name }) => done.includes(name.text)),
    );
};
