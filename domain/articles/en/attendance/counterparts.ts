import type { Scene } from "../../content/message";
import { type Phrase, plain, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Said, Who } from "../../reference/facts";
import { knows } from "../../reference/memory";
import { articled, isEvent, newTitle, onTitle } from "../event/things";
import { groupsLast } from "../people/groups";
import { peopleList } from "../people/people";
import { isPlural } from "../words/grammar";
import { callOn } from "../words/mere-meeting";
import { messagesOf } from "../words/plan";

/** "talks", "a preliminary exchange", "talks on cotton": the noun for talks; undefined if the title adds nothing. */
export const nameOfTalk = (
  discourse: Discourse,
  scene: Scene,
  title: Said | undefined = newTitle(discourse, scene),
): Phrase => {
  if (scene.item.activity === "meal") return title ? articled(title) : plain("a meal");
  if (!title) return plain(scene.item.activity === "discussion" ? "a discussion" : "talks");
  // A call is made: "held a call on the mayor with Lee" is none.
  if (callOn(title.text)) return plain("talks", [title.path]);
  if (!isEvent(title) && repeatsTopics(discourse, scene, title.text))
    return plain(scene.item.activity === "discussion" ? "a discussion" : "talks", [title.path]);
  return isEvent(title) ? articled(title) : onTitle(title, scene);
};

const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}{5,}/gu) ?? [];

/** "review of progress" of talks about "the progress of the work": a title that repeats the topics. */
export const repeatsTopics = ({ facts }: Discourse, scene: Scene, title: string): boolean => {
  const topics = wordsIn(
    facts
      .list(scene.item.topics, "")
      .map(({ text }) => text)
      .join(" "),
  );
  return topics.length > 0 && wordsIn(title).some((word) => topics.includes(word));
};

/**
 * Whether all of those met received the visitors here, and no sentence has said so yet: after "was received by Lee" the talks with
 * Lee are no second reception.
 */
export const isReception = (discourse: Discourse, { receivers }: Scene, met: readonly Who[]): boolean => {
  if (!met.some(({ name }) => name) || !met.every(({ key }) => receivers.includes(key))) return false;
  const { realized } = discourse.memory;
  return !messagesOf(discourse).some(
    (one) =>
      one.type === "receive" && realized.has(one.id) && met.every(({ key }) => one.people.includes(key)),
  );
};

/**
 * Whether the others of a reception belong to the delegation: the item lists only its head beside those who received it, and not
 * its other members.
 */
const isOfDelegation = ({ facts }: Discourse, { item, receivers, counterparts }: Scene): boolean => {
  const listed = facts.whos((item.people ?? []).map(({ key }) => key));
  const guests = listed.filter(({ raw }) => raw.delegation !== undefined);
  const [head, ...more] = guests;
  const received = counterparts.length > 0 && counterparts.every((key) => receivers.includes(key));
  return (
    received &&
    head !== undefined &&
    more.length === 0 &&
    facts.delegations.some(({ key, head: leader }) => key === head.raw.delegation && leader === head.key) &&
    facts.people.some(({ key, raw }) => key !== head.key && raw.delegation === head.raw.delegation)
  );
};

/** "40 sailors", "twelve companies": people counted, beside whom there were others. */
const COUNTED =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|several|dozens?)\b/i;

/** "representatives", "staff": people without a number; "the mayor" is one. */
const isUncounted = (group: string): boolean =>
  !COUNTED.test(group) &&
  (isPlural(group) || /^(?:the )?(?:management|leadership|staff|faculty|board)$/i.test(group));

/** A part of a visit without those of its hosts whom the text has shown to receive the visitors: nobody meets their host again. */
export const withoutReceivers = (discourse: Discourse, scene: Scene): Scene => {
  const { facts, memory } = discourse;
  const receiving = messagesOf(discourse).flatMap((one) =>
    one.type === "receive" && memory.realized.has(one.id) ? one.people : [],
  );
  const isHost = (who: Who): boolean => receiving.includes(who.key) && knows(memory, who);
  const met = facts.whos(scene.counterparts);
  const rest = met.filter((who) => !isHost(who));
  return rest.length < met.length && rest.some((who) => !knows(memory, who))
    ? { ...scene, counterparts: rest.map(({ key }) => key) }
    : scene;
};

/** Whom the visitors met. */
export const counterpartsOf = (discourse: Discourse, scene: Scene, further?: string): Phrase | undefined => {
  const { facts, memory } = discourse;
  const met = facts.whos(scene.counterparts);
  // "Lee and members of the staff": a group follows people with names.
  const whos = groupsLast(met);
  if (whos.length === 0) return undefined;
  // Unrecorded companions of the visitors are not among those they met.
  const sides = facts.record.openSides ?? [];
  const theirs =
    (sides.length > 0 && sides.every((side) => side === "guest")) || isOfDelegation(discourse, scene);
  // "representatives of the port and others": a group that is not counted already leaves open who was there.
  const named = whos.some(({ name, group }) => name !== undefined || !isUncounted(group?.text ?? ""));
  const open = scene.item.peopleOpen && !theirs && named ? "others" : undefined;
  const more = further && open ? `${further} and ${open}` : (further ?? open);
  const venue = facts.place(scene.item.venue, `${scene.path}.venue`);
  const place = facts.allOrgs().find(({ name }) => name.text === venue?.name.text);
  // "at the Lake Trust with its leaders": groups of the place itself, which the sentence has named.
  const own =
    place !== undefined && place === memory.here && whos.every((who) => /^the /.test(who.group?.text ?? ""));
  const host = venue?.org?.org ?? (own ? place : undefined);
  const known = host && memory.orgs.has(host) && (whos.length > 1 || own) ? host : undefined;
  memory.near = known;
  if (known) memory.marks.add("met there");
  const list = peopleList(discourse, whos, more, known);
  memory.marks.delete("met there");
  memory.near = undefined;
  const openPath = scene.item.peopleOpen ? `${scene.path}.peopleOpen` : undefined;
  return sourced(list, `${scene.path}.people`, open || !named || sides.length === 0 ? openPath : undefined);
};
