import { type Line, line } from "../../compose";
import type { Signatories } from "../../content/message";
import { say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { knows, markStated } from "../../reference/memory";
import { organizationName } from "../organizations/organizations";
import { areMany, peopleList } from "../people/people";
import { messagesOf } from "../words/plan";

/** People of a party for whom its sentence has room. */
const MAX_PEOPLE = 4;

/**
 * "Present from the port were Lee and Ray": those of the only party without known signatories. It is not recorded that they
 * acted for it.
 */
export const representedLines = (discourse: Discourse, { agreement, path, signed }: Signatories): Line[] => {
  const { facts, memory } = discourse;
  const parties = (agreement.parties ?? []).map((party, at) => ({ party, at }));
  const [other, ...more] = parties.filter(({ at }) => !signed.some((one) => one.party === at));
  const org = other && facts.org(other.party.organization, `${path}.parties[${other.at}].organization`);
  if (!org || more.length > 0 || parties.length !== 2) return [];
  const found = messagesOf(discourse).find((one) => one.type === "present" && !memory.realized.has(one.id));
  if (found?.type !== "present" || found.attendedFor) return [];
  const whos = facts.whos(found.people);
  const own = whos.every(
    (who) => who.name && !knows(memory, who) && who.posts.some((post) => post.org?.org === org.org),
  );
  if (whos.length === 0 || whos.length > MAX_PEOPLE || !own) return [];
  markStated(memory, found.id);
  memory.subject = [];
  const name = organizationName(discourse, org);
  const list = peopleList(discourse, whos, undefined, org.org);
  return [
    line(
      found.id,
      sourced(
        found.open
          ? say`those present from ${name} included ${list}`
          : say`present from ${name} ${areMany(whos) ? "were" : "was"} ${list}`,
        found.open ? "participantsOpen" : undefined,
      ),
    ),
  ];
};
