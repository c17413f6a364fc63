import { type Line, line } from "../compose";
import type { SceneAttendees, Session } from "../content/message";
import { type Phrase, say } from "../phrase";
import type { Discourse } from "../reference/discourse";
import { phrase, type Said } from "../reference/facts";
import { isDeedTitle } from "./call";
import { isOccasion } from "./grammar";
import { SHOWN } from "./occasion";
import { attendeesWords } from "./present";
import { isGiven } from "./session-speakers";

/** The end of a title that says what was done or given, rather than what it was about. */
const ACT_END =
  /(?:介绍|汇报|推介|展示|演示|致辞|发言|讲话|交流|座谈|研讨|讨论|发布|宣讲|授课|报告|说明|表演|演出|部分|阶段|主题)$/;

const isSubject = (title: string): boolean =>
  title.length >= 4 &&
  !/^第/.test(title) &&
  !ACT_END.test(title) &&
  !isOccasion(title) &&
  !isDeedTitle(title) &&
  !SHOWN.test(title);

/** 在湖滨，甲以“某某”为题作介绍: a presentation with speakers whose title is what it was about. */
export const presentedUnder = (
  { id, scene }: Session,
  title: Said,
  front: Phrase,
  speakers: Phrase | undefined,
  tiers: Phrase | undefined,
): Line[] | undefined => {
  if (scene.item.activity !== "presentation" || !speakers || isGiven(title) || !isSubject(title.text))
    return undefined;
  const given = line(id, say`${front}${speakers}以“${phrase(title)}”为题作介绍`);
  return tiers ? [given, line(`${id}.organizers`, say`活动${tiers}`)] : [given];
};

/** 甲、乙观看宣传片: those who are listed at what was shown. */
export const watched = (
  discourse: Discourse,
  { id }: Session,
  title: Said,
  front: Phrase,
  attending: SceneAttendees,
): Line | undefined => {
  if (!SHOWN.test(title.text)) return undefined;
  const words = attendeesWords(discourse, attending, "观看");
  return words && line(id, say`${front}${words}${phrase(title)}`);
};
