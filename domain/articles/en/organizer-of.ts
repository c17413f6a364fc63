import type { SentencePlan } from "../aggregation/sentence-plan";
import { literal } from "../literal";
import { loose, type Phrase, plain, resting, textOf } from "../phrase";
import type { Discourse } from "../reference/discourse";
import { goesOn, opens, purposeOf } from "./event";
import { isPlural, theName } from "./grammar";
import { nounOf } from "./organizations";
import { mainOrganizer, onlyOrganizer } from "./organize";

/** The organizer and a place of it: "Lakeland University held a seminar in its lecture hall". */
export const atOwnPlace = (
  discourse: Discourse,
  place: Phrase,
  who: Phrase,
): { place: Phrase; who: Phrase } => {
  const org = discourse.facts.place(discourse.facts.record.venue, "venue")?.org;
  if (!org) return { place, who };
  const name = theName(org.name.text, org.org.the, "organization");
  const text = textOf(place);
  const its = text.replace(new RegExp(` the (.+) of ${literal(name)}(?= in |$)`), " its $1");
  const called = textOf(who) === name || textOf(who) === `the ${nounOf(org.name.text)}`;
  return its === text || !called
    ? { place, who }
    : { place: loose(plain(its, place.paths)), who: resting(plain(name, [org.name.path]), ...who.paths) };
};

/** "TDAP hosted the conference": the only organizer of a named event, where the event is neither opening nor going on. */
export const organizerOf = (
  discourse: Discourse,
  sentence: SentencePlan,
  event: Phrase | undefined,
): { who: Phrase; many: boolean; verb: string; event: Phrase; behind: Phrase } | undefined => {
  if (!event || opens(discourse) || goesOn(discourse)) return undefined;
  const { memory } = discourse;
  const organize = sentence.joined.find(
    (one) => one.type === "organize" && one.of === "event" && !memory.realized.has(one.id),
  );
  const aim = purposeOf(discourse) !== undefined;
  const named = aim ? onlyOrganizer : mainOrganizer;
  const found = organize?.type === "organize" ? named(discourse, organize.list) : undefined;
  const only = found && { behind: plain(""), ...found };
  if (!organize || !only) return undefined;
  memory.realized.add(organize.id);
  // The verb of the headline.
  const holds = / holds /.test(discourse.facts.said(discourse.facts.record.title, "title")?.text ?? "");
  const verb = holds && only.verb !== "hosted" ? "held" : only.verb;
  return { ...only, verb, many: isPlural(textOf(only.who)), event };
};
