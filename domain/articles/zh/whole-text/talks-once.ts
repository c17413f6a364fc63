import { type Composed, isParagraph, type Line } from "../../compose";
import { partOf, say, sourced, textOf } from "../../phrase";

/** 安例一行与白样会谈，甲会会长乙，丙参加，乙主持: who sat at the talks with the two, and nothing else. */
const TALKS =
  /^(?:[^，。；]{2,10}，)?([^，。；、]{2,12}?)一行与([^，。；、]{2,12}?)(?:会谈|座谈|举行会谈|举行座谈)，(.{6,}?)参加(?:，([^，。；、]{2,12})主持)?$/u;

/** 座谈 or 会见 of the two in the lead, and who took part in it. */
const metIn = (lead: string, guest: string, host: string): string | undefined => {
  const sentence = lead.split(/[。；]/u).find((one) => one.includes(guest) && one.includes(host)) ?? "";
  if (new RegExp(`${host}(?:座谈|会谈)`, "u").test(sentence)) return "座谈";
  return new RegExp(`${host}[^，]*会见[^，]*${guest}`, "u").test(sentence) ? "会见" : undefined;
};

/** The sentence of the talks without the two: 会谈由甲会会长乙主持，丙参加, or 丁、戊参加会见. */
const withoutTwo = (one: Line, lead: string): Line | undefined => {
  const text = textOf(one.words);
  const [, guest = "", host = "", list = "", chair] = TALKS.exec(text) ?? [];
  const met = list === "" ? undefined : metIn(lead, guest, host);
  if (!met) return undefined;
  const from = text.indexOf(list, text.indexOf(host));
  const noun = met === "会见" ? "会谈" : met;
  const end = from + list.length;
  const first = chair ? list.indexOf(chair) + chair.length : -1;
  const leads = chair && first >= chair.length && /^[，、]/u.test(list.slice(first));
  // The chair is the first of the list, with their posts.
  const opens = leads && !list.slice(0, first - chair.length).includes("，");
  const words = opens
    ? say`${noun}由${partOf(one.words, from, from + first)}主持，${partOf(one.words, from + first + 1, end)}参加`
    : say`${partOf(one.words, from, end)}参加${noun}${chair ? say`，${partOf(one.words, text.length - chair.length - 2, text.length)}` : ""}`;
  return { ...one, words: sourced(words, ...one.words.paths) };
};

/** Talks of two whose meeting the lead has stated: only who else sat there, and who was in the chair. */
export const withTalksOnce = (blocks: readonly Composed[]): Composed[] => {
  const at = blocks.findIndex(isParagraph);
  const first = blocks[at];
  if (first?.type !== "paragraph") return [...blocks];
  let lead = "";
  for (const { words } of first.lines) lead += `${textOf(words)}。`;
  if (!/会见|座谈|会谈/u.test(lead)) return [...blocks];
  return blocks.map((block, n): Composed => {
    if (!isParagraph(block) || n === at) return block;
    return { ...block, lines: block.lines.map((one) => (one.own ? one : (withoutTwo(one, lead) ?? one))) };
  });
};
