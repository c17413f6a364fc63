import type { Session } from "../../content/message";
import { loose, type Phrase, plain, say, says, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Said } from "../../reference/facts";
import { furtherTopics } from "../items/further-topics";
import { topicsClause } from "../items/sitting";
import { everybody } from "../words/everybody";
import { countOf, sideBySide } from "../words/grammar";
import { areHeavy, nouns, parted, VERBAL } from "../words/lists-of-things";
import { topicsOf } from "../words/topics";
import { fewTalkers } from "./talks-of-parties";

const GROUP_WORK = /^(?:按([^，。]{2,12})分组的|分组)?([^，。]{0,6}(?:研讨|讨论|交流|座谈))$/;

/** 与会人员按专业领域分成甲组、乙组，围绕……进行专题研讨: a discussion in groups, by those who took part. */
export const inGroups = (
  discourse: Discourse,
  session: Session,
  title: Said,
  sections: readonly Said[],
): Phrase | undefined => {
  const [, by, what] = GROUP_WORK.exec(title.text) ?? [];
  if (!what || areHeavy(topicsOf(discourse, session.scene))) return undefined;
  const called = what.startsWith("分组") ? what.slice(2) : what;
  const grouped = sections.every(({ text }) => text.endsWith("组"));
  // 分成门锁、工具两组: people are divided into groups, which these were about.
  const list = loose(
    say`${sideBySide(sections.map(phrase))}${grouped ? "" : `${countOf(sections.length)}组`}`,
  );
  return sourced(
    say`${everybody(discourse)}${by ? `按${by}` : ""}分成${list}，围绕${topicWords(discourse, session)}${called.length > 2 ? "进行" : ""}${called}`,
    title.path,
  );
};

/** Topics that are clauses, or actions with lists in them, which an enumeration would not hold; long nouns are enumerated however many they are. */
const areClauses = (topics: readonly Said[]): boolean =>
  areHeavy(topics) &&
  (topics.some(({ text }) => /[，；]/.test(text)) ||
    (topics.every(({ text }) => VERBAL.test(text)) && topics.some(({ text }) => text.includes("、"))));

/** 人工智能、低空经济 or 以下内容：……；……: what an item was about. */
export const topicWords = (discourse: Discourse, { scene }: Session): Phrase => {
  const topics = topicsOf(discourse, scene);
  const open = scene.item.topicsOpen ? `${scene.path}.topicsOpen` : undefined;
  return areClauses(topics)
    ? sourced(say`以下内容：${parted(topics)}`, open)
    : sourced(nouns(discourse, topics, open !== undefined), open);
};

/** 围绕人工智能、低空经济展开 or 围绕以下议题展开：……；……: the verb comes in front of topics that are clauses. */
export const aroundTopics = (discourse: Discourse, session: Session, verb: string): Phrase => {
  const topics = topicsOf(discourse, session.scene);
  if (!areClauses(topics)) return say`围绕${topicWords(discourse, session)}${verb}`;
  const open = session.scene.item.topicsOpen ? `${session.scene.path}.topicsOpen` : undefined;
  return sourced(say`围绕以下${open ? "主要" : ""}议题${verb}：${parted(topics)}`, open);
};

/** 3场平行论坛: parts that say themselves how many they are. */
const COUNTED = /^(?:\d+|[一二两三四五六七八九十]+)[场个组]/u;

/** 与会人员围绕……研讨, without a title; several discussions in a row change the verb. */
export const aboutClause = (discourse: Discourse, session: Session, talkers?: Phrase): Phrase | undefined => {
  const { scene } = session;
  const { item } = scene;
  if (topicsOf(discourse, scene).length === 0 || discourse.memory.marks.has(`topics ${scene.key}`))
    return undefined;
  const again = discourse.memory.marks.has("discussed");
  discourse.memory.marks.add("discussed");
  const clause = topicsClause(discourse, scene, again && !(talkers && !says(talkers)));
  const sections = discourse.facts.list(item.sections, `${scene.path}.sections`);
  const grouped = sections.every((one) => /(?:组|会场|专场|论坛|分会)$/.test(one.text));
  const forums = sections.length > 0 && sections.every((one) => one.text.endsWith("论坛"));
  const counted = sections.length > 0 && sections.every((one) => COUNTED.test(one.text));
  const apart =
    forums || counted
      ? say`${counted ? "" : "分别"}在${loose(sideBySide(sections.map(phrase)))}上`
      : sections.length > 0
        ? say`分${loose(sideBySide(sections.map(phrase)))}${grouped ? "" : `${countOf(sections.length)}组`}，`
        : plain("");
  const who = talkers ?? fewTalkers(discourse, scene) ?? plain(everybody(discourse));
  return clause && say`${who}${apart}${clause}${furtherTopics(discourse, session)}`;
};
