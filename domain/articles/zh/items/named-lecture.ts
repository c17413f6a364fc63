import type { SentencePlan } from "../../aggregation/sentence-plan";
import type { Scene } from "../../content/message";
import { maybe, type Phrase, plain, say, says, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Said } from "../../reference/facts";
import { isLecture } from "./lectures";
import { isSubject } from "./subject-title";

/** A lecture by its name, with what it was: 《港口物流》的学术报告, 题为《港口物流》的演讲. */
const NAMED =
  /^(?:题为)?(《[^》]+》|题为“[^”]+”)(?:的\p{Script=Han}{0,6}(?:报告|演讲|推介|讲座|介绍|分享|宣讲))?$/u;
const WITH_NAME = /^题为/;

/** 题为《港口物流》的学术报告: what a speaker gave, by its name; undefined for a title without one. */
export const lectureByName = (title: Said): Phrase | undefined =>
  NAMED.test(title.text)
    ? say`${WITH_NAME.test(title.text) ? "" : "题为"}${phrase(title)}${/[》”]$/.test(title.text) ? "的报告" : ""}`
    : undefined;

/** Whether a sentence has the words of the one speaker of an item, so that they gave what the title names. */
export const isGivenBySpeaker = ({ head }: SentencePlan, { item }: Scene): boolean => {
  if (head.type !== "speech" || head.by === "all" || head.by.length !== 1) return false;
  const [own] = head.by;
  const spoke = (item.remarks ?? []).every(
    ({ by, act }) => (by ?? []).length === 1 && by?.[0] === own && act !== "speak",
  );
  const listed = (item.people ?? []).filter((one) => one.as === "speaker");
  return item.activity === "presentation" && spoke && listed.every(({ key }) => key === own);
};

/** Where a lecture was given, whose speaker the sentence says to have given it; undefined for any other part of a programme. */
export const lectureSetting = (
  discourse: Discourse,
  sentence: SentencePlan,
  scene: Scene,
  title: Said,
  held: Phrase,
): Phrase | undefined => {
  if (lectureByName(title) && !says(held) && isGivenBySpeaker(sentence, scene)) {
    discourse.memory.marks.add(`lecture ${scene.key}`);
    return plain("", [title.path]);
  }
  if (isLecture(discourse, sentence, title)) return sourced(maybe`在${held}，`, title.path);
  // 围绕“港口的转型”，甲介绍了……: what somebody spoke about is no part of a programme.
  const subject = scene.item.activity === "presentation" && !says(held) && isSubject(title.text);
  const bare =
    subject &&
    !/[“”《》：]|(?:活动|汇总|专场|板块|单元|[上下]半场|[一二三四五六七八九十]场)$/u.test(title.text);
  return bare ? say`围绕“${phrase(title)}”，` : undefined;
};

/** Verbs behind which what was said follows. */
const SAYING = /^(?:表示|说|指出|强调)$/;

/** 甲作题为《港口物流》的报告，介绍了……, 甲在题为《港口物流》的报告中指出，……: behind the speaker, what they gave. */
export const givingLecture = (
  { facts, memory }: Discourse,
  scene: Scene,
  verb: string,
): Phrase | undefined => {
  const title = memory.marks.has(`lecture ${scene.key}`)
    ? facts.said(scene.item.title, `${scene.path}.title`)
    : undefined;
  const given = title && lectureByName(title);
  if (!given) return undefined;
  memory.marks.delete(`lecture ${scene.key}`);
  return SAYING.test(verb) ? say`在${given}中` : say`作${given}，`;
};
