import { isSigning } from "../../content/message";
import { type Phrase, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { knows, type Memory } from "../../reference/memory";
import { delegationAgain } from "../people/delegation-noun";
import { peopleList } from "../people/people";

/** Whether the text has named a delegation. */
const isNamed = ({ marks }: Memory, key: string): boolean => marks.has(`delegation ${key}`);

/** "Lee, assistant to the rector, received the delegation": the one host who was at a signing, behind the only delegation that came for it. */
export const receivedAtSigning = (discourse: Discourse, whos: readonly Who[]): Phrase | undefined => {
  const { facts, memory, plan } = discourse;
  const [host, ...more] = whos;
  const [delegation, ...others] = facts.delegations;
  if (!isSigning(plan.news) || !host?.name || more.length > 0 || knows(memory, host)) return undefined;
  if ((host.raw.presence ?? "attended") !== "attended") return undefined;
  const guests = facts.record.delegations?.[0]?.side === "guest" && others.length === 0 && delegation;
  if (host.side !== "host" || !host.has("receiver") || !guests || !isNamed(memory, guests.key))
    return undefined;
  return sourced(
    say`${peopleList(discourse, whos)} received ${delegationAgain(discourse, guests.key)}`,
    `${host.path}.roles`,
  );
};
