import { type Phrase, plain, say, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { copied, markStated, restore } from "../../reference/memory";
import { passiveSeries } from "../event/opened-by";
import { actsOf, organizedBy } from "../event/organize";
import { wordCount } from "../words/grammar";

/** Words of an award and of the organizers of its ceremony, up to which they share one sentence. */
const MAX_GIVEN = 34;
const MAX_ORGANIZERS = 18;

const CEREMONY = /^at (?:an? |the )[^,;]*\bceremony$/u;

/** Whether the only organizer of an event is what the event launched: nobody hosts its own founding. */
const isLaunchedItself = ({ facts }: Discourse, given: Phrase): boolean => {
  const [only, ...more] = facts.record.organizers ?? [];
  const name = only?.organization?.name?.en?.replace(/^the /i, "");
  const launched = (facts.record.outcomes ?? []).some(
    ({ type, points = [] }) => type === "launch" && points.some(({ en }) => name && en?.includes(name)),
  );
  return more.length === 0 && name !== undefined && launched && textOf(given).includes(name);
};

/**
 * " at a ceremony organized by A": the organizer of an event whose award is in the first sentence, instead of a separate
 * sentence.
 */
export const organizedCeremony = (
  discourse: Discourse,
  given: number,
  ceremony: Phrase | undefined,
  launched?: Phrase,
): Phrase | undefined => {
  const { facts, memory, plan } = discourse;
  const own = plan.paragraphs[0]?.sentences.find(
    ({ head }) => head.type === "organize" && head.of === "event",
  );
  const head = own?.head;
  if (head?.type !== "organize" || own?.joined.length !== 0 || memory.realized.has(head.id)) return undefined;
  if (launched && isLaunchedItself(discourse, launched)) {
    const { paths } = passiveSeries(actsOf(organizedBy(discourse, head.list))) ?? plain("");
    markStated(memory, head.id);
    return sourced(ceremony ?? plain(" at a ceremony"), ...paths);
  }
  const { venue, organizers = [] } = facts.record;
  const atHome = organizers.some(({ organization }) => organization?.name?.en === venue?.name?.en);
  if ((venue && atHome) || given > MAX_GIVEN || (ceremony && !CEREMONY.test(textOf(ceremony))))
    return undefined;
  // Whom a wording that is not used would name has to be introduced later.
  const before = copied(memory);
  const by = passiveSeries(actsOf(organizedBy(discourse, head.list)));
  if (!by || wordCount(by) > MAX_ORGANIZERS) {
    restore(memory, before);
    return undefined;
  }
  markStated(memory, head.id);
  const words = say`${ceremony ?? plain("at a ceremony")} ${by}`;
  const city = facts.said(facts.record.city, "city");
  if (!city || !textOf(words).endsWith(` in ${city.text}`)) return words;
  memory.cities.add(city.text);
  return sourced(words, city.path);
};
