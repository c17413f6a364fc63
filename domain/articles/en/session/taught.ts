import type { Scene } from "../../content/message";
import { type Phrase, plain, say } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { titleOf } from "../event/things";

const TEACHERS = /^(?:\p{L}+ )*?(?:trainers|instructors|lecturers|facilitators|tutors|teachers)\b/iu;
const COURSE = /^(.*?\b(training|course|workshop|class))(?= (?:on|in|for|of) |$)/iu;

/** Whether those who spoke at an item taught it: trainers conduct a training rather than speak there. */
export const isTaught = (discourse: Discourse, scene: Scene, spoken: readonly Who[]): boolean =>
  spoken.length > 0 &&
  spoken.every((who) => TEACHERS.test(who.group?.text ?? "")) &&
  COURSE.test(titleOf(discourse, scene)?.text ?? "");

/** "the training" of "two-day training on trade", if the title of the event has stated duration and topic. */
export const courseOf = (discourse: Discourse, scene: Scene): Phrase | undefined => {
  const { facts } = discourse;
  const title = titleOf(discourse, scene);
  const [, front = "", noun = ""] = COURSE.exec(title?.text ?? "") ?? [];
  const event = facts.said(facts.record.title, "title")?.text.toLowerCase() ?? "";
  if (!title || noun === "") return undefined;
  const behind = title.text.slice(front.length);
  const before = front.slice(0, front.length - noun.length).replace(/^(?:the|an?) /i, "");
  const has = (text: string): boolean => text.trim() === "" || event.includes(text.trim().toLowerCase());
  return has(behind) && has(before) ? plain(`the ${noun.toLowerCase()}`, [title.path]) : undefined;
};

/** A course or a larger event, as the object of what those did who were taught or took part there. */
const ATTENDED =
  /^(?:attend|complete|take part in|undergo|receive|follow|join|conduct|hold) (?:[\p{L}\d-]+ )*?(modules?|attachments?|trainings?|courses?|workshops?|class(?:es)?|(?<=training )sessions?|programmes?|programs?|seminars?|lectures?|internships?|placements?|drills?|summits?|conferences?|forums?|symposium|congress|convention|webinars?|panels?)(?=,|$| (?:on|in|for|of|at|by|with|organi[sz]ed|given|held|run)\b)/iu;

/**
 * "the module covered A", of "attend a university module run by Reed College", which nobody need have discussed; otherwise "they
 * discussed A", of those who acted.
 */
export const topicsOfAct = (did: string, topics: Phrase, those: () => Phrase): Phrase => {
  const noun = ATTENDED.exec(did)?.[1]?.toLowerCase();
  return noun ? say`the ${noun} covered ${topics}` : say`${those()} discussed ${topics}`;
};
