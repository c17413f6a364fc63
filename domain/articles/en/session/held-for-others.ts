import { type Phrase, plain, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Said, Who } from "../../reference/facts";

/** "hold the Boat Quiz 2024", "organize a poster contest": an act of organizers, with what they held. */
const HOLDS = /^(?:hold|organi[sz]e|host|conduct|stage|run) ((?:the|an?) [^,;]+)$/u;

/** Behind these words "in which …" would describe something else than what was held. */
const LONGER = / (?:in|at|on|with|for|during|to|and) /;

/** Who was at an item where something was held. */
interface Attending {
  readonly chairs: readonly Who[];
  /** All listed people. */
  readonly listed: readonly Who[];
  readonly list: (whos: readonly Who[]) => Phrase;
}

/** Whether somebody belongs to an organizer of the event, or to the organization of which it is a part. */
const isOfOrganizer = ({ facts }: Discourse, who: Who): boolean => {
  const own = new Set(
    (facts.record.organizers ?? []).flatMap(({ organization }) =>
      [organization, organization?.parent].flatMap((one) => one?.name?.en ?? []),
    ),
  );
  const refs = [...who.of, ...who.posts.flatMap(({ org }) => org ?? [])];
  return refs.some(({ org }) => own.has(org.name.text) || own.has(org.parent?.org.name.text ?? ""));
};

/**
 * "Lee chaired the Boat Quiz, in which 80 students took part": the record of an event lists who was at a part of it, whom its
 * organizers held it for. The students did not hold it.
 */
export const heldForOthers = (
  discourse: Discourse,
  did: Said,
  { chairs, listed, list }: Attending,
): Phrase | undefined => {
  const { content, facts } = discourse;
  const [, text = ""] = HOLDS.exec(did.text) ?? [];
  const organizers = facts.record.organizers ?? [];
  if (text === "" || content.relations.visit || organizers.length === 0) return undefined;
  const others = listed.filter((who) => !chairs.includes(who));
  if (others.length === 0 || others.some((who) => isOfOrganizer(discourse, who))) return undefined;
  if (chairs.length === 0 && others.some((who) => who.group === undefined)) return undefined;
  const what = plain(text, [did.path]);
  if (chairs.length === 0) return say`${list(others)} took part in ${what}`;
  if (LONGER.test(text)) return undefined;
  return say`${sourced(list(chairs))} chaired ${what}, in which ${list(others)} took part`;
};
