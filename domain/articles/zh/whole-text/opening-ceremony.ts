import type { Composed, Line } from "../../compose";
import { plain, say, spliced, textOf, withoutStart } from "../../phrase";

/** 培训班在某地开班，105人参加: a course that began, with those who attended. */
const BEGAN =
  /(?:培训班|研修班|研讨班|进修班|训练班|学习班|高研班|研习营|夏令营|冬令营)(在[^，。；]{2,40})?(?:开班|开营)(?=(?:，[^，；]*参加)*$)/u;
const CEREMONY = "开(?:班|营)(?:仪式|典礼|式)";
/** 开班仪式由甲主持: the ceremony, after the sentence of the course. */
const CHAIRED = new RegExp(`^(${CEREMONY})(?=由)`, "u");
const AT = /^在?(开[班营幕](?:仪式|典礼|式))上，/u;
/** 甲、乙出席开班仪式: those who were there, between the course and who chaired. */
const ATTENDED = new RegExp(`(?:出席|参加)${CEREMONY}$`, "u");

/** 仪式 of 开班仪式 and 开班式, once the text has named it. */
const nounOf = (ceremony: string): string => (/典礼$/.test(ceremony) ? "典礼" : "仪式");

/** 培训班开班仪式在某地举行。仪式由甲主持, for 培训班在某地开班。开班仪式由甲主持; without a place 培训班举行开班仪式. */
const withCeremony = (lead: Line, next: Line): [Line, Line] | undefined => {
  const text = textOf(lead.words);
  const began = BEGAN.exec(text);
  const ceremony = CHAIRED.exec(textOf(next.words))?.[1];
  if (!began || !ceremony || lead.own || next.own) return undefined;
  const end = began.index + began[0].length;
  const place = end - 2 - (began[1] ?? "").length;
  const verb = began[1] ? "举行" : `举行${ceremony}`;
  const bare = spliced(lead.words, end - 2, end, verb);
  const held = began[1] ? spliced(bare, place, place, ceremony) : bare;
  const chaired = say`${plain(nounOf(ceremony), next.words.paths)}${withoutStart(next.words, ceremony.length)}`;
  return [
    { ...lead, words: held },
    { ...next, words: chaired },
  ];
};

/** The blocks of a text in which the opening ceremony of a course is named once in neighbouring sentences. */
export const withOpeningCeremony = (blocks: readonly Composed[]): Composed[] => {
  const lines = blocks.flatMap((block) => (block.type === "paragraph" ? block.lines : []));
  const changed = new Map<Line, Line>();
  const [lead, second, third] = lines;
  const next = second && ATTENDED.test(textOf(second.words)) ? third : second;
  const both = lead && next ? withCeremony(lead, next) : undefined;
  if (lead && next && both) {
    changed.set(lead, both[0]);
    changed.set(next, both[1]);
  }
  // 甲出席开班仪式。在开班仪式上，乙介绍了……
  lines.forEach((line, at) => {
    const [front, ceremony] = line.own ? [] : (AT.exec(textOf(line.words)) ?? []);
    const before = lines[at - 1];
    if (front && ceremony && before && textOf(before.words).includes(ceremony))
      changed.set(line, { ...line, words: withoutStart(line.words, front.length) });
  });
  return blocks.map((block) =>
    block.type === "paragraph"
      ? { ...block, lines: block.lines.map((line) => changed.get(line) ?? line) }
      : block,
  );
};
