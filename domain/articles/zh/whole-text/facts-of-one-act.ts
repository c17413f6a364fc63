import { type Composed, isParagraph, type Line, type Paragraph, withNeighboursJoined } from "../../compose";
import { type Phrase, partOf, say, sourced, spliced, textOf } from "../../phrase";

/** 代表团是在年度计划下来访的, 代表团应甲邀请来访: what one visit was part of, and at whose invitation it was. */
const CAME_UNDER = /^([^，。；]{2,12})是(在[^，。；]{4,40})来访的。?$/u;
const CAME_BY = /^([^，。；]{2,12})(应[^，。；]{2,40}邀请)来访$/u;

/** 代表团是应甲邀请，在年度计划下来访的: why visitors came, in one sentence. */
const cameOnce = (a: Line, b: Line): Line | undefined => {
  const [under, by] = CAME_UNDER.test(textOf(a.words)) ? [a, b] : [b, a];
  const [, who = "", plan = ""] = CAME_UNDER.exec(textOf(under.words)) ?? [];
  const [, visitors = "", invited = ""] = CAME_BY.exec(textOf(by.words)) ?? [];
  if (who === "" || who !== visitors || by.own || b.opens) return undefined;
  const asked = partOf(by.words, visitors.length, visitors.length + invited.length);
  const within = partOf(under.words, who.length + 1, who.length + 1 + plan.length);
  const words = say`${partOf(by.words, 0, visitors.length)}是${asked}，${within}来访的`;
  return { id: by.id, words };
};

/** 约100人参加捐赠仪式: a number of people, and nothing about them. */
const CROWD = /^((?:约|近|超过)?\d+(?:余|多)?人)(?:参加|出席)([^，；：。]{2,12})$/u;
const LISTED = /^([^，；：。]{4,60})(?:参加|出席)([^，；：。]{2,12})$/u;

/** 甲和当地人士等约100人参加捐赠仪式: those who are named with the number of all. */
const countedTogether = (a: Line, b: Line): Line | undefined => {
  if (a.own || b.own || a.id !== "attendance" || !b.id.startsWith("people.")) return undefined;
  const [, crowd = "", event = ""] = CROWD.exec(textOf(a.words)) ?? [];
  const [, list = "", same] = LISTED.exec(textOf(b.words)) ?? [];
  if (crowd === "" || event !== same || /等$|^(?:\d|该|其)/u.test(list)) return undefined;
  const counted = partOf(a.words, 0, crowd.length);
  return { ...b, words: say`${partOf(b.words, 0, list.length)}等${counted}参加${event}` };
};

/** 甲率领的代表团参加捐赠仪式: nothing but that somebody who acted there led a delegation. */
const LED = /^([^，；：。、]{2,12})率领的((?:代表|访问|考察)团)(?:参加|出席)[^，；：。]{2,12}$/u;
const ACTS = /^(?=[向在与为到赴出参])/u;

/** 甲率代表团向乙赠送……: the delegation of whoever acted in the news, where nothing else is known of it. */
const withDelegationOf = (lines: readonly Line[], led: Line): Line[] | undefined => {
  const [, head = "", delegation = ""] = led.own ? [] : (LED.exec(textOf(led.words)) ?? []);
  const [first, ...rest] = lines;
  const text = first && !first.own ? textOf(first.words) : "";
  const at = head === "" ? -1 : text.indexOf(head);
  const end = at + head.length;
  if (!first || at < 0 || text.indexOf(head, end) >= 0 || !ACTS.test(text.slice(end))) return undefined;
  const words = spliced(first.words, end, end, `率${delegation}`);
  return [{ ...first, words: sourced(words, ...led.words.paths) }, ...rest];
};

/** 捐赠仪式由甲主持: who chaired a ceremony, in a sentence that says nothing else. */
const CHAIRED = /^([^，；：。“”]{0,20}仪式)由([^，；：。]{2,12})主持$/u;
const ATTENDED = /^([^；：。“”]{4,80}?)(?:出席|参加)([^，；：。]{0,8}仪式)$/u;

/** 捐赠仪式由甲主持，乙、丙出席: who chaired and who attended a ceremony. */
const chairedWith = (list: Line, chair: Line): Line | undefined => {
  if (list.own || chair.own || chair.words.pieces.some(({ introduces }) => introduces !== undefined))
    return undefined;
  const [, ceremony = "", who] = CHAIRED.exec(textOf(chair.words)) ?? [];
  const [, people = "", attended = ""] = ATTENDED.exec(textOf(list.words)) ?? [];
  if (!who || people === "" || !ceremony.endsWith(attended)) return undefined;
  const there: Phrase = partOf(list.words, 0, people.length);
  return { ...list, words: say`${chair.words}，${there}出席` };
};

/** The first paragraph and the next one, with the facts of one act in one sentence. */
const inFirst = (lead: Paragraph, next: Paragraph): [Paragraph, Paragraph] => {
  const [begin, ...others] = next.lines;
  const last = lead.lines.at(-1);
  if (!begin || !last) return [lead, next];
  const rest = { ...next, lines: others };
  const led = withDelegationOf(lead.lines, begin);
  if (led) return inFirst({ ...lead, lines: led, keys: [...lead.keys, ...next.keys] }, rest);
  const both = begin.opens ? undefined : (countedTogether(last, begin) ?? chairedWith(last, begin));
  if (!both) return [lead, next];
  return [{ ...lead, lines: [...lead.lines.slice(0, -1), both] }, rest];
};

/** The blocks of a text in which the place, the people, the number and the chair of one act are in one sentence. */
export const withFactsOfActs = (blocks: readonly Composed[]): Composed[] => {
  const inside = blocks.map((block) => withNeighboursJoined(block, cameOnce));
  const at = inside.findIndex((block) => isParagraph(block) && block.part === "lead");
  const [lead, next] = [inside[at], inside[at + 1]];
  if (!lead || !next || !isParagraph(lead) || !isParagraph(next)) return inside;
  const [first, rest] = inFirst(lead, next);
  return inside.flatMap((block): Composed[] =>
    block === lead ? [first] : block === next ? (rest.lines.length > 0 ? [rest] : []) : [block],
  );
};
