import { type Composed, isParagraph, type Line } from "../../compose";
import { type Phrase, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/** Whom the hosts received or welcomed, by the name of the head. */
const RECEIVED =
  /(?:接待了|对)((?:(?:[^，；。、的]{2,12}、){2,})?[^，；。、的]{2,12}一行)(?=$|，双方|表示欢迎|到来|到访|来访)/u;
const OTHERS = /来宾|(?<!特邀)嘉宾|客人|代表团|考察团|访问团|调研组/;

/** The sentence with 来宾 for a second 甲一行, which the paragraph has named. */
const once = (words: Phrase, text: string, before: string, read: string): Phrase => {
  const found = text.includes("一行") ? RECEIVED.exec(text) : undefined;
  const [all, party] = found ?? [];
  if (!found || all === undefined || party === undefined) return words;
  const front = text.slice(0, found.index);
  const names = party.replace(/一行$/u, "").split("、");
  const listed = names.length > 2 && names.every((name) => read.includes(name));
  if (!front.includes(party) && !before.includes(party) && !listed) return words;
  if (OTHERS.test(text) || OTHERS.test(before)) return words;
  const to = found.index + all.length;
  return spliced(words, to - party.length, to, "来宾");
};

/** 会长安例接待了来宾, after 白样一行到访: visitors by name once in a paragraph; the office's own keep their name. */
export const withGuestsOnce = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  if (discourse.facts.record.kind === "outbound_visit") return [...blocks];
  let read = "";
  return blocks.map((block): Composed => {
    if (!isParagraph(block)) return block;
    let before = "";
    const lines = block.lines.map((one): Line => {
      const text = textOf(one.words);
      const words = one.own ? one.words : once(one.words, text, before, read);
      before += text;
      read += text;
      return words === one.words ? one : { ...one, words };
    });
    return { ...block, lines };
  });
};
