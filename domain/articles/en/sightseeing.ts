import type { SentencePlan } from "../aggregation/sentence-plan";
import type { Visit } from "../content/message";
import { type Phrase, resting, say, textOf } from "../phrase";
import type { Discourse } from "../reference/discourse";
import { phrase, type Who } from "../reference/facts";
import type { Destination } from "./destination";
import { sightsOf, topicsOf } from "./things";

/** A visit of which only the city is known, and whose first item states what was seen there: the sights are where they went. */
export const sightseeing = (
  discourse: Discourse,
  sentence: SentencePlan,
  head: Visit,
): { to: Destination; escorts: readonly Who[]; topics: Phrase | undefined; rests: string } | undefined => {
  const { facts, memory } = discourse;
  const { record } = facts;
  const city = facts.said(record.city, "city");
  if (record.venue || !city || record.purpose || (record.areas ?? []).length > 0 || head.stops.length > 0)
    return undefined;
  const tour = sentence.joined.find((one) => one.type === "tour");
  if (tour?.type !== "tour") return undefined;
  const { scene } = tour;
  const { item } = scene;
  const first = scene.told === "main" && scene.whole;
  // What an inspection was about, and what was said on it, follows.
  const silent = record.kind === "inspection" || (!item.remarks?.length && !item.topics?.length);
  const bare =
    !item.venue &&
    (!item.city || item.city.en === city.text) &&
    !item.when &&
    !item.title &&
    silent &&
    !item.narrative?.length;
  const alone =
    scene.counterparts.length +
    scene.receivers.length +
    scene.guides.length +
    scene.chairs.length +
    scene.speakers.length;
  const sights = sightsOf(discourse, scene);
  if (
    !first ||
    !bare ||
    alone > 0 ||
    !sights ||
    item.organizers?.length ||
    item.agreements?.length ||
    item.outcomes?.length
  )
    return undefined;
  memory.realized.add(tour.id);
  memory.cities.add(city.text);
  const inCity = textOf(sights).includes(city.text)
    ? resting(sights, city.path)
    : say`${sights} in ${phrase(city)}`;
  return {
    to: { words: inCity, host: undefined, named: true },
    escorts: facts.whos(scene.escorts),
    topics: topicsOf(discourse, scene),
    rests: `${scene.path}.people`,
  };
};
