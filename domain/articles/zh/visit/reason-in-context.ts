import { reasonIn } from "../../content/came-for";
import type { Meet } from "../../content/message";
import type { Discourse } from "../../reference/discourse";
import type { Said } from "../../reference/facts";

/** What the guests of a meeting had come for, where no purpose but a sentence of context says it, which then has been stated. */
export const reasonInContext = ({ facts, content, memory }: Discourse, meet: Meet): Said | undefined => {
  const purpose = facts.said(facts.record.purpose, "")?.text;
  if (meet.separate) return undefined;
  const city = facts.said(facts.record.city, "")?.text;
  const names = [
    ...facts
      .whos([...meet.party.people, ...meet.groups.flat()])
      .map(({ name, group }) => name?.text ?? group?.text ?? "-"),
    ...(facts.record.delegations ?? []).map(({ name }) => name?.zh ?? "-"),
  ];
  for (const one of content.messages) {
    if (one.type !== "background" || memory.realized.has(one.id)) continue;
    const said = facts.said(one.text, `background[${one.at}]`);
    const reason = said && reasonIn(said.text, names, city);
    if (!reason || reason.says || (purpose !== undefined && purpose !== reason.why)) continue;
    memory.realized.add(one.id);
    return { ...said, text: reason.why };
  }
  return undefined;
};
