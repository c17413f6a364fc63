import type { SentencePlan } from "../../aggregation/sentence-plan";
import { type Line, line } from "../../compose";
import type { Session, Speech } from "../../content/message";
import { maybe, say, says, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { take } from "../../reference/memory";
import { attendeesWords } from "../attendance/present";
import { opening } from "../event/event";
import { scenePlace, titleOf } from "../items/sitting";
import { peopleList } from "../people/people";
import { nouns } from "../words/lists-of-things";
import { givenAs, isGiven } from "./session-speakers";

/** The only words at a lecture: the topic of its one speaker. */
const onlySpeech = ({ content, memory }: Discourse, { scene }: Session): Speech | undefined => {
  const [only, ...more] = content.messages.filter(
    (one): one is Speech => one.type === "speech" && one.scene === scene,
  );
  const [remark, ...others] = only?.remarks ?? [];
  const plainly =
    only !== undefined &&
    only.by !== "all" &&
    only.by.length === 1 &&
    !only.bare &&
    others.length === 0 &&
    remark?.remark.act === "speak" &&
    !remark.remark.quote &&
    !remark.remark.onBehalfOf;
  return plainly && more.length === 0 && !memory.realized.has(only.id) ? only : undefined;
};

/** 甲就港口物流作专题报告，近200名学生参加: a lecture with known speaker, topic and audience. */
export const heardLecture = (
  discourse: Discourse,
  sentence: SentencePlan,
  session: Session,
): Line | undefined => {
  const { facts, memory } = discourse;
  const { scene } = session;
  const { item, chairs, guides, escorts, speakers } = scene;
  const heard = sentence.joined.some((one) => one.type === "scene-attendees" && one.scene === scene);
  const speech = heard && item.activity === "presentation" ? onlySpeech(discourse, session) : undefined;
  const lists = [item.topics, item.sections, item.organizers, item.narrative, chairs, guides, escorts];
  if (!speech || item.did || lists.some((list) => (list ?? []).length > 0)) return undefined;
  const by = speech.by === "all" ? [] : speech.by;
  const title = titleOf(discourse, scene);
  if (!title || !isGiven(title) || speakers.some((key) => !by.includes(key))) return undefined;
  const points = speech.remarks.flatMap(({ remark, path }) => facts.list(remark.points, `${path}.points`));
  if (points.length === 0) return undefined;
  memory.realized.add(speech.id);
  const front = say`${opening(discourse, sentence)}${maybe`在${scenePlace(discourse, scene)}，`}`;
  const who = peopleList(discourse, facts.whos(by));
  const attending = take(memory, sentence.joined, "scene-attendees");
  const others = attending && attendeesWords(discourse, attending);
  const words = say`${front}${who}就${nouns(discourse, points)}${givenAs(title, scene)}${others && says(others) ? say`，${others}` : ""}`;
  return line(session.id, sourced(words, `${scene.path}.people`, ...speech.remarks.map(({ path }) => path)));
};
