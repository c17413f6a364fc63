import type { SentencePlan } from "../../aggregation/sentence-plan";
import { OPEN, type Phrase, plain, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { knows, take } from "../../reference/memory";
import { peopleList, weight } from "../people/people";

/** Words of companions whom the first sentence names, and of a single one with a name. */
const SHORT_LIST = 12;
const SHORT_ONE = 16;

/** Whether the sentence of a visit has room for those who came along. */
export const areFew = (discourse: Discourse, along: readonly Who[]): boolean =>
  along.length > 0 &&
  weight(discourse, along) <= (along.length === 1 && along[0]?.name ? SHORT_ONE : SHORT_LIST);

/** Companions on a tour that the sentence of the visit states. */
const tourOfVisit = (discourse: Discourse, { head, joined }: SentencePlan): Phrase | undefined => {
  const { facts } = discourse;
  const tour = joined.find((one) => one.type === "tour");
  if (tour?.type !== "tour" || head.type !== "visit" || tour.scene !== head.tour) return undefined;
  discourse.memory.realized.add(tour.id);
  const { scene } = tour;
  const saw = facts.list(scene.item.saw, `${scene.path}.saw`).map(({ path }) => path);
  const escorts = facts.whos(scene.escorts);
  for (const key of scene.escorts) discourse.memory.marks.add(`escort ${key}`);
  if (escorts.length === 0) return plain("", saw);
  const list = peopleList(discourse, escorts);
  return sourced(say`, accompanied by ${list}${OPEN}`, `${scene.path}.people`, ...saw);
};

/** Whether those who went along are the hosts' own people, who after "visited" would seem to have come with the visitors. */
export const areOfHome = ({ facts }: Discourse, whos: readonly Who[]): boolean => {
  const home = facts.record.home?.name?.en;
  return (
    facts.record.kind === "reception" &&
    whos.length > 0 &&
    whos.every(({ raw }) => raw.side === "host") &&
    whos.some(({ of, posts }) =>
      [...of, ...posts.flatMap(({ org }) => org ?? [])].some(({ name }) => name.text === home),
    )
  );
};

/**
 * "accompanied by X", "with heads of departments": companions, where they are few; `behind`: the visitors among them after a sentence
 * that names the heads of the delegation ("The delegation was led by Lee, who was accompanied by X").
 */
export const companions = (
  discourse: Discourse,
  sentence: SentencePlan,
  headsLater = false,
): { words: Phrase; behind: Phrase } => {
  const { facts, memory } = discourse;
  const none = plain("");
  const tour = tourOfVisit(discourse, sentence);
  if (tour) return { words: tour, behind: none };
  // The visitor's words take the room of the sentence.
  if (sentence.joined.some((one) => one.type === "speech")) return { words: none, behind: none };
  const joined = sentence.joined.find((one) => one.type === "accompany");
  if (joined?.type === "accompany" && areOfHome(discourse, facts.whos(joined.people)))
    return { words: none, behind: none };
  const accompany = take(memory, sentence.joined, "accompany");
  const { leaders } = discourse.content.relations.party;
  const whos = facts
    .whos(accompany?.people)
    .filter((who) => !leaders.includes(who.key) && !knows(memory, who));
  if (whos.length === 0) return { words: none, behind: none };
  const list = peopleList(discourse, whos);
  const ofVisitors = headsLater && whos.every(({ side }) => side === "guest");
  const who = leaders.length === 1 ? ", who was" : ",";
  return ofVisitors
    ? { words: none, behind: say`${who} accompanied by ${list}` }
    : { words: say`, accompanied by ${list}${OPEN}`, behind: none };
};
