import type { SentencePlan } from "../../aggregation/sentence-plan";
import type { Session } from "../../content/message";
import { OPEN, type Phrase, plain, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { take } from "../../reference/memory";
import { chairing } from "../people/moderators";
import { peopleList } from "../people/people";
import { andList } from "../words/grammar";
import { messagesOf } from "../words/plan";
import { goesOn } from "./in-progress";

/** "open the conference": an act that is only the opening of the event. */
const OPENING =
  /^(?:formally |officially )?(?:open|inaugurate) the (?:\p{Ll}+ )?(?:event|conference|seminar|forum|symposium|workshop|summit|meeting|congress|roundtable|round table|exhibition|fair|festival|program|programme)$/u;

/** Somebody whose only act at an item was to open the event; undefined if the item states more. */
const openerOf = (discourse: Discourse, { scene }: Session): Who | undefined => {
  const { item, path } = scene;
  const did = discourse.facts.said(item.did, `${path}.did`);
  const listed = item.people ?? [];
  const [who] = discourse.facts.whos(listed.map((one) => one.key));
  const more = [item.title, item.when, item.venue, item.city, item.peopleOpen, item.online];
  const lists = [item.topics, item.sections, item.organizers, item.narrative, item.outcomes];
  const only =
    listed.length === 1 &&
    more.every((one) => one === undefined) &&
    lists.every((list) => (list ?? []).length === 0);
  return did && OPENING.test(did.text) && only && who?.name && !who.raw.onBehalfOf ? who : undefined;
};

const nextOpening = (discourse: Discourse): { session: Session; who: Who } | undefined => {
  if (goesOn(discourse)) return undefined;
  for (const one of messagesOf(discourse)) {
    if (one.type !== "session" || discourse.memory.realized.has(one.id)) continue;
    const who = openerOf(discourse, one);
    if (who) return { session: one, who };
  }
  return undefined;
};

/** Who opened the event, where nothing else is known of an item: the item then needs no sentence of its own. */
export const takeOpener = (discourse: Discourse): Phrase | undefined => {
  const found = nextOpening(discourse);
  if (!found) return undefined;
  discourse.memory.realized.add(found.session.id);
  const { path } = found.session.scene;
  return sourced(peopleList(discourse, [found.who]), `${path}.did.en`, `${path}.people`);
};

/** Chairs whom the sentence of the organizers has room for. */
const MAX_CHAIRS = 2;

/** "chaired by X", "moderated by Y". */
export const chairedBy = (discourse: Discourse, chairs: readonly Who[]): Phrase | undefined => {
  if (chairs.length === 0) return undefined;
  const { verb, whos, rests } = chairing(chairs);
  return sourced(
    say`${verb} by ${peopleList(discourse, whos)}`,
    ...whos.map((who) => `${who.path}.roles`),
    ...rests,
  );
};

/** "chaired by X": of this sentence, or `near`, of one that would follow by itself. */
const takeChair = (discourse: Discourse, sentence: SentencePlan, near: boolean): Phrase | undefined => {
  const { memory, facts } = discourse;
  const own = take(memory, sentence.joined, "role");
  const further = messagesOf(discourse).filter(
    (one) => one.type === "role" && one.role === "chair" && one.people.length <= MAX_CHAIRS,
  );
  const role = own ?? (near ? take(memory, further, "role") : undefined);
  return chairedBy(discourse, facts.whos(role?.people));
};

/** Whether a chair or somebody who opened the event has a place in its sentence. */
export const hasHolders = (discourse: Discourse, { joined }: SentencePlan): boolean =>
  joined.some((one) => one.type === "role" && !discourse.memory.realized.has(one.id)) ||
  nextOpening(discourse) !== undefined;

/** "chaired by X", "opened by Y": acts of individuals for the event as a whole. */
export const heldBy = (discourse: Discourse, sentence: SentencePlan, near = false): Phrase[] => {
  const chair = takeChair(discourse, sentence, near || nextOpening(discourse) !== undefined);
  const opener = takeOpener(discourse);
  return [...(chair ? [chair] : []), ...(opener ? [say`opened by ${opener}`] : [])];
};

/** "organized by A, chaired by B, and opened by C": passives of one subject, whose own commas are distinct from those of the list. */
export const passiveSeries = (all: readonly Phrase[]): Phrase | undefined => {
  const [first, ...rest] = all;
  const last = rest.pop();
  if (!first || !last) return first;
  if (rest.length === 0) return andList([first, last]);
  const front = rest.reduce((words, one) => say`${words}${plain(OPEN)}, ${one}`, first);
  return say`${front}, and ${last}`;
};
