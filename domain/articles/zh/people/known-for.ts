import { type Phrase, plain } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { withoutFinalBracket } from "../words/enclosed";

/** 著名历史学家、 of a sentence of context that only describes somebody. */
export const knownFor = ({ content, facts, memory }: Discourse, who: Who): Phrase => {
  const name = withoutFinalBracket(who.name?.text ?? "");
  if (name.length < 2) return plain("");
  for (const one of content.messages) {
    if (one.type !== "background" || memory.realized.has(one.id)) continue;
    const said = facts.said(facts.record.background?.[one.at], `background[${one.at}]`);
    if (!said?.text.startsWith(`${name}是`)) continue;
    const what = /^([^，；。、是]{3,14}(?:家|学者|专家|院士|大师|传承人|冠军))。?$/.exec(
      said.text.slice(name.length + 1),
    )?.[1];
    // 从事茶学研究的专家、某大学校长: a whole clause in front of a post is a sentence of its own.
    if (!what || (what.includes("的") && who.posts.length > 0)) continue;
    memory.realized.add(one.id);
    return plain(`${what}${who.posts.length > 0 ? "、" : ""}`, [said.path]);
  }
  return plain("");
};
