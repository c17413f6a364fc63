import { type Line, line } from "../../compose";
import type { SceneAttendees, Session } from "../../content/message";
import { type Phrase, say, says } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Said } from "../../reference/facts";
import { attendeesWords } from "../attendance/present";
import { duringEvent } from "../event/event";
import { isSubject } from "../items/subject-title";
import { SHOWN } from "../words/occasion";
import { isGiven } from "./session-speakers";

/** Where lectures are given. */
const LECTURE_HALL = /报告厅|讲堂|礼堂|讲厅/;

/** The speakers' contribution according to the title of the event. */
const BY_TITLE: readonly [RegExp, string][] = [
  [/讲座/, "作讲座"],
  [/讲学/, "讲学"],
  [/[作做].{0,6}报告|报告会/, "作报告"],
  [/演讲/, "作演讲"],
  [/培训|研修|授课|讲课|训练[班营]/, "授课"],
];

/**
 * 作报告, 作演讲, 作介绍: what speakers give under a subject: by the title of the event, at a conference or in a lecture hall,
 * as a visitor at a school or to an audience, or else.
 */
export const givenUnder = (
  { facts, content }: Discourse,
  { scene }: Session,
  speakers: readonly string[],
): string => {
  const { item, path } = scene;
  const called = facts.said(facts.record.title, "")?.text ?? "";
  const byTitle = BY_TITLE.find(([pattern]) => pattern.test(called))?.[1];
  if (byTitle) return byTitle;
  const at = facts.place(item.venue, `${path}.venue`)?.name.text ?? "";
  const hall = at === "" ? (facts.place(facts.record.venue, "")?.name.text ?? "") : at;
  if (facts.record.kind === "seminar" || LECTURE_HALL.test(hall)) return "作报告";
  const { people } = content.relations.party;
  const before = (item.organizers ?? []).length > 0 || /(?:大学|学院)$/.test(at);
  return before && speakers.length > 0 && speakers.every((key) => people.includes(key)) ? "作演讲" : "作介绍";
};

/** 在湖滨，甲以“某某”为题作介绍, 会上播放宣传片，甲作介绍: a presentation whose title is what those spoke about who `spoke`. */
export const presentedUnder = (
  discourse: Discourse,
  session: Session,
  title: Said,
  front: Phrase,
  spoke: Phrase,
  tiers: Phrase | undefined,
): Line[] | undefined => {
  const { id, scene } = session;
  if (scene.item.activity !== "presentation" || isGiven(title)) return undefined;
  const speakers = { ...spoke, pieces: spoke.pieces.slice(0, -1) };
  const words = SHOWN.test(title.text)
    ? say`${says(front) ? front : "会上"}播放${phrase(title)}，${speakers}作介绍`
    : isSubject(title.text)
      ? say`${front}${speakers}以“${phrase(title)}”为题${givenUnder(discourse, session, scene.speakers)}`
      : undefined;
  if (!words) return undefined;
  return tiers ? [line(id, words), line(`${id}.organizers`, say`活动${tiers}`)] : [line(id, words)];
};

/** 仪式上还播放了短片，内容包括……: a film of nobody in particular, with what it is about. */
export const shownAbout = (discourse: Discourse, title: Said, front: Phrase, about: Phrase): Phrase =>
  say`${says(front) ? front : say`${duringEvent(discourse)}还`}播放了${phrase(title)}，内容包括${about}`;

/** 主旨报告, 演讲: what is given by somebody, so that it is not held. */
const HEARD = /^\p{Script=Han}{0,6}(?:报告|演讲|讲话|发言)$/u;

/** 甲、乙观看宣传片, 听取主旨报告: those who are listed at what was shown. */
export const watched = (
  discourse: Discourse,
  { id, scene }: Session,
  title: Said,
  front: Phrase,
  attending: SceneAttendees,
): Line | undefined => {
  // Those who are listed at a discussion speak there themselves.
  const heard = HEARD.test(title.text) && scene.item.activity !== "discussion" && !scene.item.topics?.length;
  if (!SHOWN.test(title.text) && !heard) return undefined;
  const words = attendeesWords(discourse, attending, heard ? "听取" : "观看");
  return words && line(id, say`${front}${words}${phrase(title)}`);
};
