import type { SentencePlan } from "../aggregation/sentence-plan";
import { type Line, line } from "../compose";
import type { Members } from "../content/message";
import { plain, say } from "../phrase";
import type { Discourse } from "../reference/discourse";
import { knows } from "../reference/memory";
import { realizeMembers } from "./delegation-members";
import { delegationFirst } from "./party";
import { peopleList } from "./people";

/** "A press group with reporters of A and B also took part, as did others": a delegation that is none of the visitors'. */
export const besideVisitors = (
  discourse: Discourse,
  sentence: SentencePlan,
  head: Members,
): readonly Line[] => {
  const { facts, memory } = discourse;
  const delegation = facts.delegations.find(({ key }) => key === head.delegation);
  const whos = facts.whos(head.people).filter((who) => !knows(memory, who));
  const alone = delegation && !delegation.head && whos.length > 0 && whos.every((who) => who.group);
  if (!alone) return realizeMembers(discourse, { ...sentence, joined: [] }, head).lines;
  memory.turns.set(`delegation ${delegation.key}`, 1);
  const others = head.open ? plain(", as did others", ["participantsOpen"]) : plain("");
  const first = delegationFirst(discourse, delegation);
  const words = say`${first} with ${peopleList(discourse, whos)} also took part${others}`;
  memory.subject = [];
  return [line(head.id, words)];
};
