import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { attended, eventNoun } from "../event/event";

const COURSE = /(?:班|营|培训|展|展览|展览会|博览会)$/;
const OPENS = /开[班营幕]/;
const OPENING = /开[班营幕](?:式|仪式|典礼)$/;
/** The participants of the course itself. */
const LEARNER = /学员|学生|营员|学徒|参训|受训|培训对象/;

/**
 * 开班典礼: the ceremony attended by guests and organizers, if the news is that a course or an exhibition opened. Only learners
 * take the course. Undefined if they are not known to have been at the ceremony, as it lists others.
 */
export const openingOfCourse = (discourse: Discourse, whos: readonly Who[]): string | undefined => {
  const { facts, content } = discourse;
  if (!COURSE.test(eventNoun(discourse)) || !OPENS.test(facts.said(facts.record.title, "")?.text ?? ""))
    return undefined;
  if (whos.some(({ group }) => LEARNER.test(group?.text ?? ""))) return undefined;
  const found = content.scenes.find(({ item }) => OPENING.test(facts.said(item.title, "")?.text ?? ""));
  const listed = found?.item.people;
  const there = !listed || whos.every(({ key }) => listed.some((one) => one.key === key));
  return there ? OPENING.exec(facts.said(found?.item.title, "")?.text ?? "")?.[0] : undefined;
};

/** 出席开班典礼, 参加会见: the activity of these people of an event. */
export const attending = (discourse: Discourse, whos: readonly Who[]): string => {
  const opening = openingOfCourse(discourse, whos);
  return opening ? `出席${opening}` : `参加${attended(discourse)}`;
};
