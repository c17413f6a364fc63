import type { Scene } from "../../content/message";
import { type Phrase, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { partyLater } from "../people/party";
import { peopleList } from "../people/people";

/** The people listed at a ceremony of a visit, if no other sentence of it names them. */
export const listedThere = (
  discourse: Discourse,
  { item, path, listed, visitors, receivers }: Scene,
): Phrase | undefined => {
  const { facts, content, memory } = discourse;
  const { party, visit } = content.relations;
  const whos = facts.whos((item.people ?? []).map(({ key }) => key));
  if (receivers.length > 0) return undefined;
  if (!visit || !listed || item.activity !== "ceremony" || whos.length === 0 || visitors.length === 0)
    return undefined;
  memory.subject = [];
  const all = whos.length === visitors.length && party.people.every((key) => visitors.includes(key));
  const who = all && whos.length > 1 ? partyLater(discourse, party).words : peopleList(discourse, whos);
  return sourced(who, `${path}.people`);
};
