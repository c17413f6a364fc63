import type { Composed, Line } from "../../compose";
import { plain, say, sourced, textOf } from "../../phrase";

/** Talks whose own sentence only says that they took place: 双方座谈. */
export const BARE_TALKS = /^(?:双方|各方)(座谈|会谈|交流|座谈交流|会晤|讨论)$/;

const DATED =
  /^(?:([^，]*(?:日|午|晚|后|晨))，?)?(?:双方|各方|来访人员与[^，、。就]{2,8})(座谈|会谈|交流|座谈交流|会晤|讨论|举行(?:座谈会|会谈会|交流会))$/;
/** ，就合作开展座谈交流: a visit whose sentence mentions the talks. */
const TALKED = /(?:就|围绕)[^。；]{2,}(?:进行|开展|举行)\p{Script=Han}{0,4}(?:座谈|会谈|交流|讨论)/u;
/** 双方进行工作交流 behind 甲与乙进行工作交流: the act of both that the sentence before ends with. */
const SAME_ACT = /^(?:双方|各方)(?:举行|进行)?([^，；：]{2,8})$/;
const SPOKEN = /\.remarks\[/;
/** A sentence that already states where or when something was said. */
const PLACED = /^(?:在|当|随后|其间|[^，]{1,12}(?:上|中|时)，)/;

/** One of the office's own sentences that implies a meeting: 座谈会播放了……, 与会人员观看了……. */
const isThere = (text: string, held: string): boolean =>
  text.startsWith(held) || /^与会(?:人员|代表|嘉宾)/.test(text);

/** 当晚的会谈中，甲表示……: talks of which no more is known begin the sentence about what was said there, or are dropped if that names them. */
const folded = (lines: readonly Line[]): Line[] => {
  const made: Line[] = [];
  for (const next of lines) {
    const talks = made.at(-1);
    const text = textOf(next.words);
    const same = SAME_ACT.exec(text)?.[1];
    const before = talks ? textOf(talks.words) : "";
    if (talks && ((BARE_TALKS.test(text) && TALKED.test(before)) || (same && before.endsWith(same)))) {
      made[made.length - 1] = { ...talks, words: sourced(talks.words, ...next.words.paths) };
      continue;
    }
    const [, when, noun] = DATED.exec(before) ?? [];
    const held = (noun ?? "").replace(/^举行/, "");
    if (talks && held !== "" && next.own && isThere(text, held)) {
      const day = sourced(plain(when ? `${when}，` : ""), ...talks.words.paths);
      made[made.length - 1] = { ...next, words: say`${day}${next.words}` };
      continue;
    }
    const spoken = SPOKEN.test(next.id) && !next.own && !PLACED.test(text);
    if (!talks || !noun || !spoken) {
      made.push(next);
      continue;
    }
    const front = sourced(
      plain(`${when ? `${when}的` : ""}${held}${held === noun ? "中" : "上"}，`),
      ...talks.words.paths,
    );
    made[made.length - 1] = { ...next, words: say`${front}${next.words}` };
  }
  return made;
};

/** Every paragraph with its bare talks in the sentence after them. */
export const withTalksFolded = (block: Composed): Composed =>
  block.type === "paragraph" ? { ...block, lines: folded(block.lines) } : block;
