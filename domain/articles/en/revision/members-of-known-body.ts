import type { Composed } from "../../compose";
import { OPEN, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/** "The delegation consisted of A, B and C, members of the council": a post that all of them have. */
const ALL_MEMBERS = new RegExp(
  `^[Tt]he (?:delegation|group|team) (?:consisted of|included|also included) [^;“]* and [^;,“]*(,|${OPEN}) ?members of (?:the )?(\\p{Lu}[^,;“${OPEN}]*)${OPEN}?$`,
  "u",
);

/** The blocks of a text in which members of a council are not called so where their delegation is called after the council. */
export const withoutMembershipAgain = (blocks: readonly Composed[], { facts }: Discourse): Composed[] => {
  const [only, ...more] = facts.delegations;
  const name = facts.said(only?.name, "")?.text ?? "";
  if (more.length > 0 || name === "") return [...blocks];
  return blocks.map((block) => {
    if (block.type !== "paragraph") return block;
    if (block.part !== "people") return block;
    const lines = block.lines.map((one) => {
      const text = textOf(one.words);
      const found = one.own || !text.includes("members of") ? null : ALL_MEMBERS.exec(text);
      const [all = "", , body = ""] = found ?? [];
      if (!found || !name.includes(body)) return one;
      const from = all.search(new RegExp(`[,${OPEN}] ?members of (?:the )?\\p{Lu}[^,;]*$`, "u"));
      return { ...one, words: spliced(one.words, from, text.length, "") };
    });
    return { ...block, lines };
  });
};
