import { type Phrase, plain, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { knows } from "../../reference/memory";
import { leadAct } from "../event/act-of-lead";
import { type Frame, finite } from "../event/event";
import { newTitle, titleOf } from "../event/things";
import { peopleList } from "../people/people";
import { isPlural, withArticle } from "../words/grammar";
import { actOfTitle, personOfTitle } from "../words/title-subject";

/** What one person or a group did at an event, by the office's own title, and the word before that event. */
export interface TitledAct {
  readonly who: Phrase;
  readonly did: Phrase;
  readonly before: string;
}

/** "gives lecture", "delivers public talk", "lectures". */
const SPOKE =
  /^(?:gives|gave|delivers|delivered) (?:an? )?(?:[\p{Ll}-]+ ){0,2}(lecture|talk|keynote)\b|^(lectures)\b/u;
/** "presents awards to consuls in Reed": what was given to whom, without the place. */
const GAVE =
  /^(presents|confers|bestows|awards) ((?:\p{Ll}[\p{L}-]* ){0,3}(?:awards|prizes|certificates|diplomas|medals|scholarships|honou?rs|trophies) (?:to|on) [\p{L}\d'’-]+(?: (?!(?:in|at|during|for|on) )[\p{L}\d'’-]+)*)(?= (?:in|at|during|for|on)\b|$)/u;
const PAST: Readonly<Record<string, string>> = {
  presents: "presented",
  confers: "conferred",
  bestows: "bestowed",
  awards: "awarded",
};

/** "gave a lecture on the lake": the lecture of this person, as its own item calls it. */
const lectureOf = (discourse: Discourse, { key }: Who, noun: string, frame: Frame): Phrase | undefined => {
  const scene = discourse.content.scenes.find(
    (one) =>
      one.item.people?.some((person) => person.key === key && person.as === "speaker") &&
      new RegExp(`\\b${noun}\\b`, "i").test(titleOf(discourse, one)?.text ?? ""),
  );
  const title = scene?.told === "main" && !scene.item.when ? newTitle(discourse, scene) : undefined;
  const bare = title?.text.replace(/^(?:the|an?) /i, "");
  if (!scene || !title || !bare || isPlural(bare)) return undefined;
  discourse.memory.marks.add(leadAct(scene));
  return say`${finite(frame, false, "gave", "given")} ${plain(withArticle(bare), [title.path])}`;
};

/**
 * "Ann Lee, Mayor of Reed, presented awards to the winners": the act of one person that the office's own title reports from an
 * event, which says more than that the event was held.
 */
export const actedByTitle = (discourse: Discourse, frame: Frame): TitledAct | undefined => {
  const act = actOfTitle(discourse);
  const what = act ? `${act.verb} ${act.rest}` : "";
  const [, noun, lectures] = SPOKE.exec(what) ?? [];
  const [, gives, given] = GAVE.exec(what) ?? [];
  if (!noun && !lectures && !given) return undefined;
  const one = personOfTitle(discourse);
  if (!one || knows(discourse.memory, one)) return undefined;
  const did = given
    ? say`${finite(frame, false, PAST[gives ?? ""] ?? "presented")} ${given}`
    : lectureOf(discourse, one, noun ?? "lecture", frame);
  return did && { who: sourced(peopleList(discourse, [one]), "title"), did, before: " at " };
};
