import { type Composed, isParagraph, type Line, type Paragraph } from "../../compose";
import { partOf, say, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/** 活动由某医疗队主办: the only organizer, in a sentence of its own. */
const HELD = /^((?:[^，。；由]{2,6})?(?:活动|仪式|典礼))由([^，。；、]{2,30})[主举]办$/u;
/** What somebody gave in the news. */
const GAVE = /^[^，、。；]{2,24}(?:向|为|与)[^。；]{2,60}(?:捐赠|转交|移交|赠送|颁发|授予|捐款|揭牌|揭幕)/u;

/** Others who gave with the organizer: behind 举行仪式， they would have nobody in front of them. */
const WITH_OTHERS = /^(?:和|与|及|以及|同|跟|联合|携手|等)/u;

/** The name of the only ceremony of the record: 捐赠仪式. */
const ceremonyOf = ({ facts }: Discourse): string => {
  const named = (facts.record.agenda ?? []).flatMap(({ title }) => facts.said(title, "")?.text ?? []);
  const [only = "", ...more] = named.filter((name) => /^[^，。“]{2,8}(?:仪式|典礼)$/u.test(name));
  return more.length > 0 ? "" : only;
};

/** 在某医院，某医疗队举行捐赠仪式，队长安例向……转交物资: the organizer whose officer acts in the news is the subject of the ceremony. */
const acting = (discourse: Discourse, first: Line, held: Line): Line | undefined => {
  const [, noun = "", name = ""] = HELD.exec(textOf(held.words)) ?? [];
  const org = discourse.facts.allOrgs().find((one) => one.name.text === name || one.short?.text === name)
    ?.name.text;
  const called = noun === "活动" ? ceremonyOf(discourse) : noun;
  const text = textOf(first.words);
  const at = org === undefined ? -1 : text.indexOf(org);
  if (org === undefined || called === "" || at < 1 || text.charAt(at - 1) !== "，") return undefined;
  const end = at + org.length;
  if (text.includes(called) || !GAVE.test(text.slice(end)) || WITH_OTHERS.test(text.slice(end)))
    return undefined;
  const words = say`${partOf(first.words, 0, end)}举行${called}，${partOf(first.words, end, text.length)}`;
  return { ...first, words: sourced(words, ...first.words.paths, ...held.words.paths) };
};

const without = (block: Composed, line: Line): Composed[] => {
  if (!isParagraph(block) || !block.lines.includes(line)) return [block];
  const lines = block.lines.filter((one) => one !== line);
  return lines.length > 0 ? [{ ...block, lines }] : [];
};

/** The text in which the organizer of the ceremony is no stub: the subject of the news, or at the end of the first paragraph, which names it. */
export const withOrganizerActing = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  if (!discourse.facts.record.organizers) return [...blocks];
  const lead = blocks.find((block): block is Paragraph => isParagraph(block));
  const [first] = lead?.lines ?? [];
  const held = blocks
    .flatMap((block) => (isParagraph(block) ? block.lines : []))
    .find((one) => one.id === "organizers" && !one.own && HELD.test(textOf(one.words)));
  if (!lead || !first || first.own || !held || held === first) return [...blocks];
  const made = acting(discourse, first, held);
  const rest = blocks.flatMap((block) => without(block, held));
  const front = rest.find((block): block is Paragraph => isParagraph(block));
  if (!front) return [...blocks];
  if (made)
    return rest.map((block) => (block === front ? { ...front, lines: front.lines.with(0, made) } : block));
  const signed = first.id.startsWith("agreements[") && !lead.lines.includes(held);
  return signed
    ? rest.map((block) => (block === front ? { ...front, lines: [...front.lines, held] } : block))
    : [...blocks];
};
