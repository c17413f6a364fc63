import { type Composed, isParagraph, type Line } from "../../compose";
import { textOf, withoutStart } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/** 随后，市长甲宣布博览会开幕. */
const DECLARES = /^((?:随后|最后|接着|之后)，)?[^，。；]{2,40}宣布[^，。；]{0,30}(?:开幕|开园|开赛)$/u;
/** 甲、乙参加博览会: who was there comes after who declared it open. */
const ATTENDED = /(?:出席|参加)[^，。；、]{0,12}$/u;

/** The blocks of a text whose event somebody declared open: this is reported with the news of the opening, before the speeches. */
export const withOpeningDeclared = (blocks: readonly Composed[], { facts }: Discourse): Composed[] => {
  const paragraphs = blocks.filter(isParagraph);
  const [lead, ...others] = paragraphs;
  if (lead?.part !== "lead" || !lead.lines.some(({ words }) => /开幕|开园|开赛/.test(textOf(words))))
    return [...blocks];
  let earlier = lead.lines.map(({ words }) => textOf(words)).join("");
  let found: Line | undefined;
  for (const one of others.flatMap(({ lines }) => lines)) {
    const text = textOf(one.words);
    const who = facts.people.find(({ name }) => name && name.text.length > 1 && text.includes(name.text));
    const fresh = who?.name && !earlier.includes(who.name.text);
    if (fresh && !one.own && DECLARES.test(text)) {
      found = one;
      break;
    }
    earlier += text;
  }
  if (!found) return [...blocks];
  const declared = found;
  const [, then = ""] = DECLARES.exec(textOf(declared.words)) ?? [];
  const { opens: _, ...rest } = declared;
  const moved = { ...rest, words: withoutStart(declared.words, then.length) };
  return blocks.flatMap((block): Composed[] => {
    if (block === lead) {
      const last = lead.lines.at(-1);
      const listed = last !== undefined && ATTENDED.test(textOf(last.words));
      const before = listed ? lead.lines.slice(0, -1) : lead.lines;
      return [{ ...lead, lines: [...before, moved, ...(listed ? [last] : [])] }];
    }
    if (block.type !== "paragraph" || !block.lines.includes(declared)) return [block];
    const left = block.lines.filter((one) => one !== declared);
    return left.length > 0 ? [{ ...block, lines: left }] : [];
  });
};
