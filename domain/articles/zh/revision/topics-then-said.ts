import type { Composed, Line } from "../../compose";
import { type Phrase, say, spliced, textOf, withoutStart } from "../../phrase";

/** 企业家座谈会围绕合作前景展开: a part of an event of which only its topic is known. */
const ABOUT = /^([^，。；]{2,20}(?:座谈会|交流会|研讨会|恳谈会|对接会|会谈|座谈))围绕([^；。]+)展开$/u;
/** 双方企业家代表表示，……: what those who talked there said. */
const SAID = /^((?:双方|各方|与会|参会)[^，。；]{0,12})表示，/u;
/** Characters of the sentence with both. */
const MAX_SENTENCE_CHARACTERS = 170;

/** 企业家座谈会上，双方代表围绕合作前景进行交流，并表示，……: what was talked about and what all of them said, in one sentence. */
const together = (a: Line, b: Line): Phrase | undefined => {
  const [, title, topics] = ABOUT.exec(textOf(a.words)) ?? [];
  const [, who] = SAID.exec(textOf(b.words)) ?? [];
  if (a.own || b.own || !title || !topics || !who) return undefined;
  const end = textOf(a.words).length;
  const verb = topics.includes("交流") ? "进行探讨" : "进行交流";
  const about = spliced(a.words, end - 2, end, verb);
  const front = spliced(about, title.length, title.length, `上，${who}`);
  const said = withoutStart(b.words, who.length);
  // 表示将……: a promise needs no comma after its verb.
  const promised = /^表示，将/.test(textOf(said));
  const words = say`${front}，并${promised ? spliced(said, 2, 3, "") : said}`;
  return textOf(words).length <= MAX_SENTENCE_CHARACTERS ? words : undefined;
};

/** A paragraph in which a meeting begins the sentence about what was said there. */
export const withTopicsThenSaid = (block: Composed): Composed => {
  if (block.type !== "paragraph") return block;
  const lines: Line[] = [];
  for (const one of block.lines) {
    const before = lines.at(-1);
    const words = before && together(before, one);
    if (words && before) lines[lines.length - 1] = { ...one, words };
    else lines.push(one);
  }
  return { ...block, lines };
};
