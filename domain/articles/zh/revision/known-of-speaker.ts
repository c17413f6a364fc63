import type { Composed } from "../../compose";
import { textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/** The blocks of a text with a sentence about a speaker after their words, rather than before the next act. */
export const withKnownOfSpeaker = (blocks: readonly Composed[], { facts }: Discourse): Composed[] => {
  const out: Composed[] = [];
  for (const block of blocks) {
    const before = out.at(-1);
    const [first, ...rest] = block.type === "paragraph" ? block.lines : [];
    const text = first?.id.startsWith("background[") ? textOf(first.words) : "";
    const name = facts.people.find((who) => who.name && text.startsWith(`${who.name.text}是`))?.name?.text;
    const said = before?.type === "paragraph" ? before.lines.at(-1) : undefined;
    const spoke = name !== undefined && said?.id.includes(".remarks[") && textOf(said.words).startsWith(name);
    if (block.type === "paragraph" && before?.type === "paragraph" && first && spoke && rest.length > 0) {
      out[out.length - 1] = { ...before, lines: [...before.lines, first] };
      out.push({ ...block, lines: rest });
    } else out.push(block);
  }
  return out;
};
