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

/** A title that can only be a subject: 港口的转型, 从云溪看世界, 物流业现状, but not 校友代表 or 情景模拟. */
const ABOUT =
  /^(?:从|如何|论|谈|走向|迈向)|的.*(?:与|和|及)|的(?:未来|转型|启示|思考|探索|挑战|机遇|实践|发展|创新|变革|影响|作用|机制|路径|策略|应用|趋势|布局|建设)|(?:现状|趋势|形势|前景|展望|未来|路径|策略|环境|规划|政策|机遇|挑战|转型|启示|思考|探索|实践|发展|变革|影响|历史|布局|机制|治理|模式|应用|创新|建设|进展|概况)$/u;

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
  const bare = subject && ABOUT.test(title.text) && !/[“”《》：]/u.test(title.text);
  // 甲就港口的转型发言 says the subject itself.
  const said = scene.item.remarks?.some(({ points }) => points?.some(({ zh }) => zh?.includes(title.text)));
  return bare && !said ? say`围绕“${phrase(title)}”，` : undefined;
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
