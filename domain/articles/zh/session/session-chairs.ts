import { type Line, line } from "../../compose";
import type { Session } from "../../content/message";
import { type Phrase, plain, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Said } from "../../reference/facts";
import { eventNoun } from "../event/event";
import { topicsOfSpeakers } from "../lectures/session-speakers";
import { peopleList } from "../people/people";
import { topicsOf } from "../words/topics";
import { isDeliberation } from "./shown-by-title";

/** Speakers of a part of a programme who come before those who chaired it. */
const MANY_SPEAKERS = 3;

/** 甲、乙、丙围绕……作主题发言。主题发言由丁主持: many speakers, after whom those follow who chaired. */
export const givenThenChaired = (
  discourse: Discourse,
  { id, scene }: Session,
  title: Said,
  begin: Phrase,
): Line[] | undefined => {
  const { item, path, chairs, speakers, guides, escorts } = scene;
  const { content, facts, memory } = discourse;
  const more = [item.sections, item.organizers, item.remarks, item.saw, guides, escorts];
  const plainly = more.every((list) => (list ?? []).length === 0) && !item.did && !item.venue && !item.when;
  const stated = memory.marks.has(`chair ${scene.key}`);
  const own = content.messages.some((one) => one.type === "scene-attendees" && one.scene === scene);
  if (!plainly || own || stated || chairs.length === 0 || speakers.length < MANY_SPEAKERS) return undefined;
  if (!/^(?:大会|主题|主旨|专题|学术|交流)(?:发言|报告|演讲)$/.test(title.text)) return undefined;
  const whos = facts.whos(speakers);
  const about = topicsOfSpeakers(discourse, scene, title, whos);
  if (!about && topicsOf(discourse, scene).length > 0) return undefined;
  const open = item.peopleOpen === true;
  const rests = [`${path}.people`, ...(open ? [`${path}.peopleOpen`] : [])];
  const spoke = sourced(
    say`${begin}${peopleList(discourse, whos, open)}${about}作${phrase(title)}`,
    ...rests,
  );
  memory.owner = undefined;
  memory.near = undefined;
  const chaired = say`${phrase(title)}由${peopleList(discourse, facts.whos(chairs))}主持`;
  return [line(`${id}.speakers`, spoke), line(id, sourced(chaired, `${path}.people`))];
};

/** 论坛 in 论坛由甲主持: what somebody chaired where the item is only 致辞, which nobody chairs. */
const titleToChair = (discourse: Discourse, title: Said): Phrase => {
  const alone = discourse.content.scenes.filter(({ chairs }) => chairs.length > 0).length === 1;
  return /^(?:致辞|发言|讲话)$/.test(title.text) || (alone && isDeliberation(title))
    ? plain(eventNoun(discourse), [title.path])
    : phrase(title);
};

/** What is in front of 由甲主持 and of what follows it, of as many `predicates` as there are behind a chair. */
export const chairedTitle = (discourse: Discourse, title: Said, predicates: number): Phrase =>
  predicates === 1 ? titleToChair(discourse, title) : phrase(title);
