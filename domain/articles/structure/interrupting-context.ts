import type { DraftRecord } from "../../events/shape";
import type { Message } from "../content/message";
import { type Unit, unit } from "../document-plan";
import { isAboutEvent, isAnniversary } from "./context";
import { withContextAtEnd } from "./long-context-last";
import type { Of } from "./pool";
import { wordsOf } from "./weight";

const isContext = (one: Message): one is Of<"background"> => one.type === "background";
const hasContext = ({ messages }: Unit): boolean => messages.some(isContext);

/** The parts of the first paragraph. */
const OF_LEAD: ReadonlySet<Unit["part"]> = new Set(["lead", "organizers", "people"]);

/** "It was the first visit": a sentence about the event, which goes on from the news. */
const OF_EVENT = /^(?:It|This|They|These) /u;

/** "The Lake Club was founded in 1990", "The fair was first held in 2001": how long something in the news has existed. */
const DATED_HISTORY =
  /^(?:(?:The (?=\p{Lu})|(?!The ))\p{Lu}[^,.]{1,80}? (?:was|were) (?:founded|established|created|formed|launched|set up)|[^,.]{3,80}? (?:was first held|has been held)) [^.]*\b(?:1[89]|20)\d\d\b/u;

/** "The joint statements concern all harbors": one fact that explains a word of the sentence before it. */
const EXPLAINS = /^The (?:\p{Ll}[\p{Ll}-]+ ){1,4}?(?:concerns?|covers?|means?|is an?|are) /u;
/** Words of such a sentence. */
const MAX_EXPLANATION = 14;

/** Words of a sentence that would be a paragraph of its own at the end of a text without other context. */
const MAX_ALONE = 12;

/** The key of the item at which somebody speaks last, or first, in a unit. */
const spokenAt = (one: Unit | undefined, last: boolean): string | undefined => {
  const found = last ? one?.messages.at(-1) : one?.messages[0];
  return found?.type === "speech" ? found.scene?.key : undefined;
};

/** Sentences of context that have room between talks and what was said there. */
const MAX_AT_TALKS = 1;

/** How many sentences of context some units have that continue no other. */
const topicsIn = (units: readonly Unit[]): number =>
  units.flatMap(({ messages }) => messages).filter((one) => isContext(one) && !one.goesOn).length;

/** Whether a unit reports only talks at an item, of which the next one reports the first words. */
const isBeforeWords = (before: Unit, next: Unit): boolean => {
  const last = before.messages.at(-1);
  const item = last && "scene" in last && last.type !== "speech" ? last.scene?.key : undefined;
  return item !== undefined && spokenAt(next, false) === item;
};

/** Whether context between two units parts what was said at one item, or who was there from how many they were. */
const parts = (before: Unit, next: Unit): boolean => {
  const item = spokenAt(before, true);
  if (item !== undefined && item === spokenAt(next, false)) return true;
  return OF_LEAD.has(before.part) && next.part === "people" && next.near;
};

/**
 * English: context that interrupts ends the text, with the other context: what comes between two speakers of one item or
 * between a list of people and their number, and when something in the news began, of which the first paragraph has no need.
 */
export const withContextNotBetween = (record: DraftRecord, units: readonly Unit[]): readonly Unit[] => {
  const moved = new Set<Message>();
  let ends: boolean | undefined;
  for (const [at, one] of units.entries()) {
    if (!one.near || one.part !== "background") continue;
    ends ??= units.some(({ part, near, messages }) => part === "background" && !near && messages.length > 0);
    const before = units.slice(0, at).findLast((each) => !hasContext(each));
    const next = units.slice(at + 1).find((each) => !hasContext(each));
    if (!before || !next) continue;
    const between =
      parts(before, next) ||
      (isBeforeWords(before, next) &&
        topicsIn(units.slice(units.indexOf(before) + 1, units.indexOf(next))) > MAX_AT_TALKS);
    const context = one.messages.filter(isContext);
    context.forEach((message, index) => {
      const text = record.background?.[message.at]?.en ?? "";
      const previous = context[index - 1];
      if (message.goesOn && previous) {
        if (moved.has(previous)) moved.add(message);
        return;
      }
      const stays =
        OF_EVENT.test(text) ||
        isAboutEvent(record, message) ||
        (EXPLAINS.test(text) && wordsOf([{ en: text }]) <= MAX_EXPLANATION);
      const joins = ends || wordsOf([{ en: text }]) > MAX_ALONE;
      const history =
        joins && OF_LEAD.has(before.part) && DATED_HISTORY.test(text) && !isAnniversary(record, message);
      if ((between && !stays) || history) moved.add(message);
    });
  }
  if (moved.size === 0) return units;
  const rest = units.flatMap((one) =>
    unit(
      one.part,
      one.messages.filter((each) => !moved.has(each)),
      one.near,
    ),
  );
  return withContextAtEnd(rest, [...moved].filter(isContext));
};
