import type { Scene } from "../../content/message";
import { changed, loose, type Phrase, plain, say, says, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Said } from "../../reference/facts";
import { eventNoun } from "../event/event";
import { nameOfEvent } from "../event/event-name";
import { countOf, nounIn, sideBySide } from "../words/grammar";
import { listed } from "../words/lists-of-things";

/** What a part of a programme is called by its own name. */
const SECTION =
  /(?:组|论坛|会场|专题|(?<!社)会|区|(?<!市)场|班|馆|(?<![发拓扩进开])展|环节|板块|单元|专场|沙龙)$/;

/** 分设甲组、乙组; 设甲、乙、丙3个专题 where their names do not show that they are parts. */
export const sectionsWords = (sections: readonly Said[], list: Phrase): Phrase => {
  const bare = sections.length > 1 && sections.every(({ text }) => !SECTION.test(text));
  return bare ? say`设${list}${countOf(sections.length)}个专题` : say`分设${list}`;
};

/** 分论坛, 分会场: an item that is the parts themselves, by its title. */
const PARTS = /^(?:(?:平行|专题)?分?论坛|(?:平行)?分?会场|分组(?:讨论|会议?)|分科会|平行会议|平行论坛)$/;

const COUNTED = /^(?:\d+|[一二两三四五六七八九十]+)[场个组次]/u;

/** 会议设甲、乙2个分论坛: parts of an event as the event has them; 专题研讨分甲、乙2个专题举行 of an item with parts. */
export const heldInParts = (
  discourse: Discourse,
  title: Said,
  sections: readonly Said[],
): { subject: Phrase; held: Phrase } => {
  const list = loose(sideBySide(sections.map(phrase)));
  const named = sections.some(({ text }) => SECTION.test(text));
  const count = countOf(sections.length);
  const noun = /(?:论坛|会场)$/.exec(title.text)?.[0];
  if (PARTS.test(title.text) && discourse.plan.event?.type === "hold") {
    const of = noun === undefined ? "专题" : title.text;
    const held = named || sections.length < 2 ? say`分设${list}` : say`设${list}${count}个${of}`;
    return { subject: plain(eventNoun(discourse), [title.path]), held };
  }
  // 全体会议和分组论坛分五场全体会议、六个分组论坛举行 would say both twice.
  const parts = sections.map(({ text }) => text.replace(COUNTED, ""));
  const rest = parts.reduce((left, part) => left.replace(part, ""), title.text);
  const alike = sections.length > 1 && parts.every((part) => title.text.includes(part));
  if (alike && /^[、和与及]*$/u.test(rest) && discourse.plan.event?.type === "hold")
    return { subject: plain(eventNoun(discourse), [title.path]), held: say`设${list}` };
  return { subject: phrase(title), held: named ? say`分${list}举行` : say`分${list}${count}个专题举行` };
};

/** 论坛分设甲组、乙组: an item without a name that was only its groups, after other items of an event with a name. */
export const withGroups = (
  discourse: Discourse,
  noun: string,
  tiers: Phrase | undefined,
  groups: Phrase,
): Phrase => {
  if (tiers) return groups;
  const parted = textOf(groups).startsWith("分设");
  const held = parted && discourse.plan.event?.type === "hold" && nameOfEvent(discourse) !== undefined;
  return say`${held ? eventNoun(discourse) : noun || "活动"}${groups}`;
};

/** ，分设甲组、乙组: the groups that an item was held in. */
export const sectionsOf = (discourse: Discourse, scene: Scene): Phrase => {
  const sections = discourse.facts.list(scene.item.sections, `${scene.path}.sections`);
  return sections.length === 0 ? plain("") : say`，${sectionsWords(sections, listed(sections, false, ""))}`;
};

/** 甲与乙参加论坛，论坛分设甲组、乙组: who met, with the groups of what they only took part in. */
export const withSections = (discourse: Discourse, scene: Scene, met: Phrase): Phrase => {
  const groups = sectionsOf(discourse, scene);
  const joins = says(groups) && /(?:参加|出席)[^，]*$/.test(textOf(met));
  const title = discourse.facts.said(scene.item.title, "")?.text ?? "";
  return joins
    ? say`${met}，${nounIn(title) ?? "活动"}${changed(groups, (words) => words.replace(/^，/, ""))}`
    : say`${met}${groups}`;
};
