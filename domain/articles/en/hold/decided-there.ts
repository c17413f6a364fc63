import type { SentencePlan } from "../../aggregation/sentence-plan";
import { type Line, line } from "../../compose";
import type { Hold, Result, Speech } from "../../content/message";
import { changed, loose, maybe, OPEN, type Phrase, say, sourced, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase } from "../../reference/facts";
import { take } from "../../reference/memory";
import { attendanceLines } from "../attendance/people-present";
import { eventNoun, type Frame, opens } from "../event/event";
import { goesOn } from "../event/in-progress";
import { nameAndTheme } from "../event/name-and-theme";
import { heldBy, passiveSeries } from "../event/opened-by";
import { peopleList } from "../people/people";
import { realizeSpeech } from "../speech/speech";
import { verbList } from "../words/clauses";
import { isPlural, lowerThe, wordCount } from "../words/grammar";
import { aimBehind, isOfPeople } from "./aim-of-people";
import type { Parts } from "./hold-attended";
import { organizers } from "./hold-organizers";

/** "the conference adopted", "the participants unanimously approved": a decision of all who took part in an event. */
const DECISION =
  /^the (?:participants|delegates|attendees|assembly|conference|congress|convention|forum|meeting|seminar|session|summit|symposium|workshop) (?:has |have )?(?=(?:\p{Ll}+ly )?(?:adopted|agreed|approved|decided|endorsed|passed|resolved) )/iu;

/** "a resolution of ten points was adopted": the same without its subject. */
const DECIDED = /^(an? [^,;“]+?) (?:was|were) ((?:unanimously )?(?:adopted|approved|endorsed|passed))$/iu;

/** "adopted a resolution of ten points": what the people at an event decided, as a predicate of the event. */
const predicateOf = (text: string): string | undefined => {
  const [, thing = "", verb] = DECIDED.exec(text) ?? [];
  if (verb) return `${verb} ${thing.charAt(0).toLowerCase()}${thing.slice(1)}`;
  return DECISION.test(text) ? text.replace(DECISION, "") : undefined;
};

/** "the 9th Conference of Growers": people who decide together, which a festival, a "day" or the "Opening of the Council House" is not. */
const BODY =
  /\b(?:assembly|colloquium|conference|congress|convention|council|forum|meeting|parliament|plenary|seminar|session|summit|symposium|synod|workshop)$/iu;
/** What follows the noun of an event: "of Growers", "2024", "on Nets", ": One Lake". */
const BEHIND_NOUN = / ?[“"(:,–—].*$| (?:about|at|between|for|in|of|on|to|with|within) .*$| (?:\d+|[IVX]+)$/u;
/** "Jazz Session": none of those at which people decide. */
const NO_BODY = /\b(?:jam|jazz|music|photo|poster|training) session$/iu;

/** Whether the people at an event with this name decide together. */
export const isBody = (name: string): boolean => {
  const noun = name.replace(/^[“"]/u, "").replace(BEHIND_NOUN, "").replace(BEHIND_NOUN, "");
  return BODY.test(noun) && !NO_BODY.test(noun);
};

/** Whether a text is a decision of an event with this name: "the participants adopted" of a conference. */
export const isDecisionOf = (name: string, text: string): boolean => isBody(name) && DECISION.test(text);

/** Words of the name of an event and of what was decided or asked for there, up to which they share a sentence. */
const MAX_WORDS = 32;
const MAX_REQUEST = 38;

/** What was decided at an event, or what a group asked for there, which follows its first sentence. */
export type Decided = Result | Speech;

export const takeDecided = ({ memory }: Discourse, { joined }: SentencePlan): Decided | undefined => {
  const found = joined.find(
    (one) => (one.type === "speech" || (one.type === "result" && one.outcome.type === "result")) && one.ahead,
  );
  return found?.type === "result"
    ? take(memory, [found], "result")
    : found && take(memory, [found], "speech");
};

/** What all, or the group of all, agreed on at an event, which its first sentence has room for. */
export const takeAgreed = (
  discourse: Discourse,
  sentence: SentencePlan,
  frame: Frame,
): Result | undefined => {
  const found = sentence.joined.find(
    (one) => one.type === "result" && one.outcome.type === "consensus" && one.ahead,
  );
  if (found?.type !== "result" || !isDecidedThere(discourse, sentence, frame, found)) return undefined;
  return take(discourse.memory, [found], "result");
};

/** "agreed to set up a fund", of the event itself, or of the group of all who came. */
const agreedWords = (discourse: Discourse, { outcome, path }: Result): Phrase =>
  say`agreed ${verbList(discourse.facts.list(outcome.points, `${path}.points`))}`;

/** What was decided or asked for, each as a sentence. */
const decidedLines = (discourse: Discourse, decided: Decided, from = 0): Line[] => {
  if (decided.type === "speech") return from > 0 ? [] : [...requestLines(discourse, decided)];
  const { outcome, path } = decided;
  if (outcome.type === "consensus") return [];
  const points = discourse.facts.list(outcome.points, `${path}.points`);
  return points.slice(from).map((point) => line(point.path, lowerThe(phrase(point))));
};

const requestLines = (discourse: Discourse, speech: Speech): readonly Line[] => {
  const { when: _, ...item } = speech.scene.item;
  // The sentence of the event states its days.
  const head: Speech = { ...speech, scene: { ...speech.scene, item } };
  const plan = { id: speech.id, head, joined: [], link: { type: "none" }, lead: false } as const;
  return realizeSpeech(discourse, plan, head).lines;
};

const wordsOfRequest = ({ facts }: Discourse, { by, remarks }: Speech): number => {
  const groups = facts.whos(by === "all" ? [] : by).map(({ group }) => group?.text);
  const said = remarks.flatMap(({ remark }) => [
    remark.whom?.en,
    ...(remark.points ?? []).map(({ en }) => en),
  ]);
  return [...groups, ...said].reduce((n, text) => n + (text?.split(" ").length ?? 0), 0);
};

/** Whether the first sentence has room for the name of an event and for what was decided there by all. */
export const isDecidedThere = (
  discourse: Discourse,
  { lead }: SentencePlan,
  frame: Frame,
  decided: Decided,
): boolean => {
  const { name, theme } = nameAndTheme(discourse);
  const first = lead && !frame.front && !frame.adverb && !opens(discourse) && !goesOn(discourse);
  if (!name || theme || !first || isPlural(textOf(name))) return false;
  if (decided.type === "speech") return wordCount(name) + wordsOfRequest(discourse, decided) <= MAX_REQUEST;
  if (decided.outcome.type === "consensus") {
    const { by = [], points = [] } = decided.outcome;
    const [who, ...more] = discourse.facts.whos(by);
    const texts = [who?.group?.text, ...points.map(({ en }) => en)];
    const size = texts.reduce((n, text) => n + (text?.split(" ").length ?? 0), wordCount(name));
    return size <= MAX_REQUEST && (who ? who.group !== undefined && more.length === 0 : isBody(textOf(name)));
  }
  const point = decided.outcome.points?.[0]?.en ?? "";
  return (
    isBody(textOf(name)) &&
    predicateOf(point) !== undefined &&
    wordCount(name) + point.split(" ").length <= MAX_WORDS
  );
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
  decided: Decided,
): Line[] => {
  const { name } = nameAndTheme(discourse);
  const held = say`, held${place}${online}${part}${maybe` ${frame.day}`}${arrange}${OPEN},`;
  discourse.memory.marks.add("event named");
  discourse.memory.marks.add("event in full");
  const first = (): Phrase => {
    if (decided.type === "speech") {
      const [asked] = requestLines(discourse, decided);
      return say`at ${name}${held} ${asked ? asked.words : ""}`;
    }
    if (decided.outcome.type === "consensus") {
      const people = discourse.facts.whos(decided.outcome.by);
      const agreed = agreedWords(discourse, decided);
      return people.length === 0
        ? sourced(say`${name}${held} ${agreed}`, decided.path)
        : say`at ${name}${held} ${sourced(peopleList(discourse, people), `${decided.path}.by`)} ${agreed}`;
    }
    const [point] = discourse.facts.list(decided.outcome.points, `${decided.path}.points`);
    const what = point ? changed(phrase(point), (s) => predicateOf(s) ?? s) : "";
    return sourced(say`${name}${held} ${what}`, decided.path);
  };
  // How many took part belongs to the event, not to the group that asked for something.
  const rest = decided.type === "speech" ? restOf(discourse, sentence, aim) : [];
  const own = line(id, first());
  const more = decided.type === "speech" ? rest : restOf(discourse, sentence, aim);
  return [own, ...decidedLines(discourse, decided, 1), ...more];
};

const IT = /^(?:[^,]+, )*?(it|they)(?= )/;

/** The sentences on an event with what was decided there behind the first one, and behind how many came: "it" would be unclear. */
export const withDecided = (discourse: Discourse, lines: readonly Line[], decided: Decided): Line[] => {
  const count = lines.slice(1).findIndex(({ id }) => !id.startsWith("attendance"));
  const at = count < 0 ? lines.length : count + 1;
  const [next, ...more] = lines.slice(at);
  const own = [...lines.slice(0, at), ...decidedLines(discourse, decided)];
  if (!next) return own;
  const [before = "", it = ""] = IT.exec(textOf(next.words)) ?? [];
  const words =
    it === ""
      ? next.words
      : spliced(next.words, before.length - it.length, before.length, `the ${eventNoun(discourse)}`);
  return [...own, { ...next, words }, ...more];
};
