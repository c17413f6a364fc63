import type { SentencePlan } from "../../aggregation/sentence-plan";
import type { Tour, Visit } from "../../content/message";
import { type Phrase, say, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Who } from "../../reference/facts";
import { sightsOf, topicsOf } from "../event/things";
import type { Destination } from "../items/destination";

/** What a visit saw, in the sentence that says it took place. */
interface Sightseeing {
  readonly to: Destination;
  readonly escorts: readonly Who[];
  readonly topics: Phrase | undefined;
  readonly rests: string;
}

/** The sights of an item that states only what all visitors saw there, with the people. */
const sightsAlone = ({ facts, content }: Discourse, { scene, id }: Tour): boolean => {
  const { item } = scene;
  const { record } = facts;
  // The purpose of an inspection, and what was said on it, follow.
  const silent = record.kind === "inspection" || (!item.remarks?.length && !item.topics?.length);
  const bare =
    !item.venue &&
    (!item.city || item.city.en === record.city?.en) &&
    !item.when &&
    !item.title &&
    silent &&
    !item.narrative?.length;
  const others =
    scene.counterparts.length +
    scene.receivers.length +
    scene.guides.length +
    scene.chairs.length +
    scene.speakers.length;
  const more = [item.organizers, item.agreements, item.outcomes].some((list) => list?.length);
  return (
    content.messages.some((one) => one.id === id) && scene.told === "main" && bare && others === 0 && !more
  );
};

/** A visit of which only the city is known, and whose first item states what was seen there: the sights are where they went. */
export const sightseeing = (
  discourse: Discourse,
  sentence: SentencePlan,
  head: Visit,
): Sightseeing | undefined => {
  const { facts, memory } = discourse;
  const { record } = facts;
  const city = facts.said(record.city, "city");
  if (record.venue || !city || record.purpose || (record.areas ?? []).length > 0 || head.stops.length > 0)
    return undefined;
  const tour = sentence.joined.find((one) => one.type === "tour");
  if (tour?.type !== "tour" || !tour.scene.whole || !sightsAlone(discourse, tour)) return undefined;
  const { scene } = tour;
  const sights = sightsOf(discourse, scene);
  if (!sights) return undefined;
  memory.realized.add(tour.id);
  memory.cities.add(city.text);
  const inCity = textOf(sights).includes(city.text)
    ? sourced(sights, city.path)
    : say`${sights} in ${phrase(city)}`;
  return {
    to: { words: inCity, host: undefined, named: true },
    escorts: facts.whos(scene.escorts),
    topics: topicsOf(discourse, scene),
    rests: `${scene.path}.people`,
  };
};

/** A visit of which no place is known: its first item states what was seen, and that is where they went. */
export const sitesVisited = (discourse: Discourse, head: Visit): Sightseeing | undefined => {
  const { facts, memory, content } = discourse;
  const tour = content.messages.find((one) => one.type === "tour");
  if (tour?.type !== "tour" || tour.scene !== content.scenes[0] || !sightsAlone(discourse, tour))
    return undefined;
  const { scene } = tour;
  const came = head.party.people.filter((key) => !head.party.hostStaff.includes(key));
  const same =
    scene.whole || came.every((key) => scene.visitors.includes(key) || scene.escorts.includes(key));
  if (!same || scene.item.topics?.length || scene.item.remarks?.length) return undefined;
  const sights = sightsOf(discourse, scene);
  if (!sights) return undefined;
  memory.realized.add(tour.id);
  for (const key of scene.escorts) memory.marks.add(`escort ${key}`);
  return {
    to: { words: sights, host: undefined, named: true },
    escorts: facts.whos(scene.escorts),
    topics: undefined,
    rests: `${scene.path}.people`,
  };
};
