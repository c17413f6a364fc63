import type { SentencePlan } from "../../aggregation/sentence-plan";
import { type Line, line } from "../../compose";
import type { Hold } from "../../content/message";
import { loose, maybe, OPEN, type Phrase, plain, say, says, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { take } from "../../reference/memory";
import { groupLines } from "../attendance/counted-groups";
import { countOf } from "../attendance/people-present";
import { eventNoun, type Frame, finite, opens, withDay } from "../event/event";
import { goesOn } from "../event/in-progress";
import { nameAndTheme } from "../event/name-and-theme";
import { heldBy, passiveSeries } from "../event/opened-by";
import { actsOf } from "../event/organize";
import { whenText } from "../words/dates";
import { isPlural, wordCount } from "../words/grammar";
import { wordsOf } from "../words/title-subject";
import type { TitledAct } from "./act-by-title";
import { splitAim } from "./aim-of-several-verbs";
import type { attendedForHome } from "./attended-by-title";
import { madeBy, organizers } from "./hold-organizers";
import type { OpenedThing } from "./opened-thing";
import type { organizerOf } from "./organizer-of";

/** The input of the first sentences of an event. */
export interface Parts {
  readonly frame: Frame;
  readonly place: Phrase;
  readonly online: Phrase;
  readonly part: Phrase;
  readonly arrange: Phrase;
  readonly aim: Phrase | undefined;
  /** An item that is the event itself. */
  readonly item: Phrase | undefined;
  /** What was opened, if the event was only its opening. */
  readonly thing?: OpenedThing;
  /** The only organizer as the subject, named before the place. */
  readonly organizing: ReturnType<typeof organizerOf>;
  /** The people of the office who attended somebody else's event. */
  readonly ofHome?: ReturnType<typeof attendedForHome>;
  /** What one person did there, according to the office's own title. */
  readonly acted?: TitledAct;
}

/** Words of an aim for which the first sentence has room. */
const SHORT_AIM = 16;

/** "About 50 experts met in P on D to …. The Regional Launching was chaired by X." */
export const peopleFirst = (
  discourse: Discourse,
  sentence: SentencePlan,
  head: Hold,
  parts: Parts,
): Line[] | undefined => {
  const { facts, memory } = discourse;
  const counted =
    sentence.joined.some((one) => one.type === "attendance") && facts.record.attendance?.of !== undefined;
  const count = counted ? countOf(discourse) : undefined;
  const { frame, place, online, part, arrange, aim } = parts;
  const parted = aim && wordCount(aim) > SHORT_AIM ? splitAim(aim) : undefined;
  // Without its aim the sentence would not say at what they met.
  if (!count || !aim || (wordCount(aim) > SHORT_AIM && !parted)) return undefined;
  take(memory, sentence.joined, "attendance");
  const met = finite(frame, count.many, "met");
  const core = say`${count.words} ${met}${place}${online}${part}`;
  const goal = say` to ${parted?.first ?? aim}`;
  const day = frame.day && !frame.front ? say` ${frame.day}` : plain("");
  const span = goesOn(discourse) ? ofSpan(discourse, sentence) : undefined;
  const words = frame.front ? withDay(frame, say`${core}${goal}`, false) : say`${core}${span ?? day}${goal}`;
  const { name, theme } = nameAndTheme(discourse);
  const called = say`${name}${theme ? say`, on the theme ${theme}${OPEN}` : ""}`;
  const made = madeBy(discourse, sentence);
  const first = passiveSeries([...made, ...heldBy(discourse, sentence)]);
  const arranged = say`${first}${arrange}`;
  const lines = [line(head.id, words)];
  const among = count.among && line("attendance.including", count.among);
  // "They included" refers to those who met, not to the organizers.
  const near = among !== undefined && textOf(among.words).startsWith("they ");
  if (near) lines.push(among);
  const [it, was] = name && isPlural(textOf(name)) ? ["they", "were"] : ["it", "was"];
  if (parted) {
    lines.push(line("officialName", say`${called} also aimed to ${loose(parted.rest)}`));
    if (first) lines.push(line("organizers", say`${it} ${was} ${arranged}`));
    else if (says(arrange)) lines.push(line("organizers", say`${it} took place${arrange}`));
  } else if (first) lines.push(line("officialName", say`${called} ${was} ${arranged}`));
  else
    lines.push(
      line(
        "officialName",
        say`the formal name of the ${KINDLY[facts.record.kind]} was ${name}${maybe`, its theme ${theme}`}${arrange}`,
      ),
    );
  if (among && !near) lines.push(among);
  lines.push(...groupLines(discourse));
  return lines;
};

/** "The chamber holds a seminar": a title about those who held the event, not about who came. */
const HELD_BY = /^([^\d,;:][^,;:]{1,80}?) (?:holds?|hosts?|organi[sz]es?|runs?|conducts?|stages?) \p{Ll}/u;

/** Words of the participants up to which the first sentence names them. */
const MAX_COUNTED = 16;

/** "More than 50 scientists and entrepreneurs attended the Round Table, held at P on D to …": if the headline says that it was held. */
export const attendedFirst = (
  discourse: Discourse,
  sentence: SentencePlan,
  head: Hold,
  parts: Parts,
): Line[] | undefined => {
  const { facts, memory } = discourse;
  const { frame, place, online, part, arrange, aim } = parts;
  const { attendance } = facts.record;
  const { name, theme } = nameAndTheme(discourse);
  const counted = attendance?.of !== undefined && !attendance.including?.length;
  const joined = sentence.joined.some((one) => one.type === "attendance");
  const plainly =
    !parts.organizing && !frame.front && !opens(discourse) && !goesOn(discourse) && !facts.record.online;
  const main = (facts.record.organizers ?? []).filter(({ tier }) => tier === "host" || tier === "organizer");
  const organized = main.length === 1 && main[0]?.organization !== undefined;
  const [, holder = ""] = HELD_BY.exec(facts.said(facts.record.title, "")?.text ?? "") ?? [];
  const names = main.flatMap(({ organization: org }) => [org?.name?.en ?? "", org?.short?.en ?? ""]);
  if (holder !== "" && names.some((one) => wordsOf(holder).every((word) => wordsOf(one).includes(word))))
    return undefined;
  if (!name || !counted || !joined || !plainly || organized) return undefined;
  const count = countOf(discourse);
  if (!count || wordCount(count.words) > MAX_COUNTED || / who /.test(textOf(count.words))) return undefined;
  take(memory, sentence.joined, "attendance");
  const short = aim && wordCount(aim) <= SHORT_AIM;
  const day = frame.day ? say` ${frame.day}` : plain("");
  const what = theme ? say`${name}, on the theme ${theme}${OPEN}` : name;
  const where = say`${place}${part}${day}`;
  // "attended a two-week course held in Reed": an event without a name of its own is defined by where it was held.
  const apart = !theme && /^an? /.test(textOf(name)) ? "" : ",";
  const held =
    says(where) || short ? say`${apart} held${where}${arrange}${short ? say` to ${aim}` : ""}` : arrange;
  const attended = frame.adverb ? say`${frame.adverb} attended` : "attended";
  const lines = [line(head.id, say`${count.words} ${attended} ${what}${held}${online}`)];
  if (aim && !short) lines.push(line("purpose", say`the ${eventNoun(discourse)} aimed to ${loose(aim)}`));
  const made = organizers(discourse, sentence);
  const { verbs, beside } = made;
  const first = passiveSeries([...actsOf(made), ...heldBy(discourse, sentence, verbs !== undefined)]);
  const noun = plain(aim && !short ? "it" : `the ${eventNoun(discourse)}`);
  if (first) lines.push(line("organizers", say`${noun} was ${first}`));
  if (!verbs && beside) lines.push(line("organizers.beside", say`it took place ${beside}`));
  return [...lines, ...groupLines(discourse)];
};

const KINDLY = {
  seminar: "event",
  signing: "ceremony",
  meeting: "meeting",
  other: "event",
  inspection: "visit",
  reception: "visit",
  outbound_visit: "visit",
} as const;

/** " on May 7 and 8, 2012": all days of an event in progress. */
const ofSpan = (discourse: Discourse, { lead }: SentencePlan): Phrase | undefined => {
  const { memory, facts } = discourse;
  if (!lead) return undefined;
  memory.day = undefined;
  memory.year = undefined;
  return maybe` ${whenText(discourse, facts.record.when, "when")}`;
};
