import type { RemarkAt } from "../../content/message";
import { isUnderstood } from "../../content/named";
import type { Phrase } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { knows } from "../../reference/memory";
import { peopleList } from "../people/people";

/** A group to whom something was presented, if no sentence has named it. */
export const audienceOf = (
  { facts, memory, ...rest }: Discourse,
  { remark }: RemarkAt,
): Phrase | undefined => {
  const isNew = (who: Who): boolean =>
    who.group !== undefined && !knows(memory, who) && !isUnderstood(facts.record, who.key);
  const whos = facts.whos(remark.to).filter(isNew);
  return whos.length > 0 ? peopleList({ facts, memory, ...rest }, whos) : undefined;
};
