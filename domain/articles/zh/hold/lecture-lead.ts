import { type Line, line } from "../../compose";
import type { Hold, Session } from "../../content/message";
import { maybe, type Phrase, plain, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { eventPlace } from "../event/event-place";
import { isPlainLecture, lectureWords, listedSpeakers } from "../lectures/lecture-lines";
import { peopleList } from "../people/people";

const LECTURE = /报告|讲座|演讲|讲学|授课|讲课/;
/** Speakers whom the first sentence has room for. */
const MAX_SPEAKERS = 2;

/** The only presentation of an event that consists of one person's talk, according to its title. */
const onlyLecture = ({ content, facts }: Discourse): Session | undefined => {
  const { record } = facts;
  const title = facts.said(record.title, "")?.text ?? "";
  const more = [record.officialName, record.theme, record.partOf, record.purpose, record.online];
  if (!LECTURE.test(title) || more.some((one) => one !== undefined) || record.organizers?.length)
    return undefined;
  const [only, ...others] = content.messages.filter(
    (one): one is Session => one.type === "session" && one.scene.item.activity === "presentation",
  );
  const listed = only ? listedSpeakers(only) : [];
  const plainly = only && isPlainLecture(only) && !only.scene.item.venue && !only.scene.item.when;
  const attended = content.messages.some(
    (one) => one.type === "scene-attendees" && one.scene === only?.scene,
  );
  return plainly && others.length === 0 && !attended && listed.length > 0 && listed.length <= MAX_SPEAKERS
    ? only
    : undefined;
};

/** 2024年3月5日，甲大学教授安例在湖滨学院报告厅以“……”为题作报告: an event that its title calls a lecture begins with the lecturer. */
export const lectureLead = (discourse: Discourse, hold: Hold, begin: Phrase): Line | undefined => {
  const { facts, memory } = discourse;
  const session = onlyLecture(discourse);
  if (!session || memory.marks.has(`chair ${session.scene.key}`)) return undefined;
  const speakers = facts.whos(listedSpeakers(session));
  const chairs = facts.whos(session.scene.chairs).filter((who) => !speakers.includes(who));
  const given = lectureWords(discourse, session);
  if (!given || speakers.length === 0 || chairs.length < session.scene.chairs.length) return undefined;
  const at = eventPlace(discourse);
  const spoke = say`${begin}${peopleList(discourse, speakers)}${maybe`在${at}`}${given}`;
  memory.owner = undefined;
  memory.near = undefined;
  const chaired = chairs.length > 0 ? say`，由${peopleList(discourse, chairs)}主持` : plain("");
  memory.realized.add(session.id);
  memory.marks.add("event named");
  const { path, item } = session.scene;
  return line(
    hold.id,
    sourced(say`${spoke}${chaired}`, `${path}.people`, item.peopleOpen ? `${path}.peopleOpen` : undefined),
  );
};
