import type { SentencePlan } from "../../aggregation/sentence-plan";
import { type Line, line } from "../../compose";
import type { Hold, Result } from "../../content/message";
import { changed, loose, maybe, OPEN, type Phrase, say, sourced, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase } from "../../reference/facts";
import { take } from "../../reference/memory";
import { attendanceLines } from "../attendance/people-present";
import { eventNoun, type Frame, goesOn, nameAndTheme, opens } from "../event/event";
import { heldBy, passiveSeries } from "../event/opened-by";
import { introduced } from "../results/elected";
import { isPlural, lowerThe, wordCount } from "../words/grammar";
import { aimBehind, isOfPeople } from "./aim-of-people";
import type { Parts } from "./hold-attended";
import { organizers } from "./hold-organizers";

/** "the conference adopted", "the participants unanimously approved": a decision of all who took part in an event. */
const DECISION =
  /^the (?:participants|delegates|attendees|assembly|conference|congress|convention|forum|meeting|seminar|session|summit|symposium|workshop) (?:has |have )?(?=(?:\p{Ll}+ly )?(?:adopted|agreed|approved|decided|endorsed|passed|resolved) )/iu;

/** Words of the name of an event and of what was decided there, up to which they share a sentence. */
const MAX_WORDS = 32;

/** What was decided at an event, which follows its first sentence. */
export const takeDecided = ({ memory }: Discourse, { joined }: SentencePlan): Result | undefined => {
  const found = joined.find((one) => one.type === "result" && one.ahead);
  return found ? take(memory, [found], "result") : undefined;
};

/** The things that were decided, each as a sentence. */
const decidedLines = (discourse: Discourse, { outcome, path }: Result, from = 0): Line[] =>
  discourse.facts
    .list(outcome.points, `${path}.points`)
    .slice(from)
    .map((point) => line(point.path, lowerThe(introduced(discourse, point))));

/** Whether the first sentence has room for the name of an event and for what was decided there by all. */
export const isDecidedThere = (
  discourse: Discourse,
  { lead }: SentencePlan,
  frame: Frame,
  { outcome }: Result,
): boolean => {
  const { name, theme } = nameAndTheme(discourse);
  const point = outcome.points?.[0]?.en ?? "";
  const first = lead && !frame.front && !frame.adverb && !opens(discourse) && !goesOn(discourse);
  if (!name || theme || !first || isPlural(textOf(name))) return false;
  return DECISION.test(point) && wordCount(name) + point.split(" ").length <= MAX_WORDS;
};

/** "Hosted by A, the conference aimed to …. About 90 people took part." */
const restOf = (discourse: Discourse, sentence: SentencePlan, aim: Phrase | undefined): Line[] => {
  const { verbs, beside } = organizers(discourse, sentence);
  const noun = `the ${eventNoun(discourse)}`;
  const lines: Line[] = [];
  if (aim) {
    const by = verbs ? say`${verbs}${maybe`, ${beside}`}` : beside;
    const meant = isOfPeople(aim) ? say`was meant${aimBehind(loose(aim))}` : say`aimed to ${loose(aim)}`;
    lines.push(line("purpose", say`${maybe`${by}, `}${noun} ${meant}`));
  } else if (verbs) lines.push(line("organizers", say`${noun} was ${verbs}${maybe`, ${beside}`}`));
  else if (beside) lines.push(line("organizers", say`${noun} was held ${beside}`));
  const chair = passiveSeries(heldBy(discourse, sentence));
  if (chair) lines.push(line("people.chair", say`${lines.length > 0 ? "it" : noun} was ${chair}`));
  const attendance = take(discourse.memory, sentence.joined, "attendance");
  return attendance ? [...lines, ...attendanceLines(discourse, attendance.id)] : lines;
};

/** "The 9th Conference, held at P on D, adopted …. Hosted by A, it aimed to …": an event with a name and what was decided there. */
export const decisionFirst = (
  discourse: Discourse,
  sentence: SentencePlan,
  { id }: Hold,
  { frame, place, online, part, arrange, aim }: Parts,
  decided: Result,
): Line[] => {
  const { name } = nameAndTheme(discourse);
  const [point] = discourse.facts.list(decided.outcome.points, `${decided.path}.points`);
  const what = point ? changed(phrase(point), (s) => s.replace(DECISION, "")) : "";
  const held = say`, held${place}${online}${part}${maybe` ${frame.day}`}${arrange}${OPEN},`;
  discourse.memory.marks.add("event named");
  discourse.memory.marks.add("event in full");
  const first = line(id, sourced(say`${name}${held} ${what}`, decided.path));
  return [first, ...decidedLines(discourse, decided, 1), ...restOf(discourse, sentence, aim)];
};

const IT = /^(?:[^,]+, )*?(it|they)(?= )/;

/** The sentences on an event with what was decided there behind the first one, which leaves "it" unclear. */
export const withDecided = (discourse: Discourse, lines: readonly Line[], decided: Result): Line[] => {
  const [first, next, ...more] = lines;
  const own = decidedLines(discourse, decided);
  if (!first || !next) return [...lines, ...own];
  const [before = "", it = ""] = IT.exec(textOf(next.words)) ?? [];
  const words =
    it === ""
      ? next.words
      : spliced(next.words, before.length - it.length, before.length, `the ${eventNoun(discourse)}`);
  return [first, ...own, { ...next, words }, ...more];
};
