import type { Message, Tour } from "../../content/message";
import { type Phrase, plain, say, says, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { scenePlace, talkAfterTour } from "../items/sitting";
import { peopleList } from "../people/people";
import { enumeration } from "../words/grammar";
import { listed, nouns, seenList } from "../words/lists-of-things";
import { areOfBoth, topicsOf } from "../words/topics";
import { seeing } from "../words/verbs-of-seeing";
import { namesItsPlace, withoutOthers, withoutPlace } from "./sights";

/** The stops, from the first, of which only the sights are known. */
export const plainStops = (stops: readonly Tour[]): readonly Tour[] => {
  const end = stops.findIndex(
    ({ scene: { item, guides } }) =>
      item.venue || item.city || !item.saw?.length || item.topics?.length || guides.length > 0,
  );
  return end < 0 ? stops : stops.slice(0, end);
};

/** 参观了展厅、孵化器和市民服务中心: what was seen at stops of which no more is known, as one list. */
export const sights = (discourse: Discourse, tours: readonly Tour[]): Phrase => {
  const saw = tours.flatMap(({ scene }) => discourse.facts.list(scene.item.saw, `${scene.path}.saw`));
  const open = tours.filter(({ scene }) => scene.item.sawOpen).map(({ scene }) => `${scene.path}.sawOpen`);
  const list = listed(withoutOthers(saw), open.length > 0, open[0] ?? "");
  const people = tours.flatMap(({ scene }) => (scene.listed ? [`${scene.path}.people`] : []));
  return sourced(say`${seeing(discourse, saw)}了${list}`, ...open, ...people);
};

/** Organizations and people that one calls on, rather than sights. */
const VISITED_ORGANIZATION = /(?:公司|集团|企业|厂|村|社区|合作社|商会|协会|学会|办事处)$/;

const verbOf = (place: string): string => (VISITED_ORGANIZATION.test(place) ? "走访" : "参观");

/** The stops, from the first, of which only the place is known, all with one verb. */
const bareStops = (stops: readonly Tour[]): readonly Tour[] => {
  const nameOf = ({ scene }: Tour): string => scene.item.venue?.name?.zh ?? "";
  const end = stops.findIndex((one) => {
    const { item, guides } = one.scene;
    const more = [item.saw, item.topics, guides].some((list) => (list ?? []).length > 0);
    return more || nameOf(one) === "" || verbOf(nameOf(one)) !== verbOf(nameOf(stops[0] ?? one));
  });
  return end < 0 ? stops : stops.slice(0, end);
};

/** ；在吉德电器参观了展厅，并……座谈: further stops of the same day with the same visitors. */
export const nextStops = (
  discourse: Discourse,
  joined: readonly Message[],
  stops: readonly Tour[],
): Phrase => {
  const { facts, memory } = discourse;
  let words = plain("");
  for (let i = 0; i < stops.length; i += 1) {
    const rest = stops.slice(i);
    const alike = plainStops(rest);
    if (alike.length > 1) {
      words = say`${words}；${sights(discourse, alike)}`;
      i += alike.length - 1;
      continue;
    }
    const [first] = rest;
    if (!first) break;
    const { scene } = first;
    const places = bareStops(rest);
    if (places.length > 1) {
      const names = places.map((one) => scenePlace(discourse, one.scene));
      const went = places.flatMap((one) => (one.scene.listed ? [`${one.scene.path}.people`] : []));
      words = sourced(
        say`${words}${says(words) ? "；" : "，并"}${verbOf(textOf(names[0] ?? plain("")))}了${enumeration(names)}`,
        ...went,
      );
      i += places.length - 1;
      continue;
    }
    const there = scenePlace(discourse, scene);
    const saw = facts.list(scene.item.saw, `${scene.path}.saw`);
    const learned = topicsOf(discourse, scene);
    const open = scene.item.topicsOpen ? `${scene.path}.topicsOpen` : undefined;
    const what =
      saw.length > 0
        ? seenList(withoutPlace(withoutOthers(saw), there), scene.item.sawOpen, `${scene.path}.sawOpen`)
        : plain("");
    const named = saw.length === 1 && says(there) && namesItsPlace(what, there, false);
    const see = says(there)
      ? named
        ? say`${seeing(discourse, saw)}了${sourced(what, ...there.paths)}`
        : says(what)
          ? say`在${there}${seeing(discourse, saw, true)}了${what}`
          : say`${verbOf(textOf(there))}了${there}`
      : say`${seeing(discourse, saw)}了${what}`;
    const topics =
      learned.length > 0
        ? sourced(
            areOfBoth(learned)
              ? say`，就${nouns(discourse, learned, open !== undefined)}进行交流`
              : say`，了解${nouns(discourse, learned, open !== undefined)}`,
            open,
          )
        : plain("");
    const talks = joined.find(
      (one) =>
        one.type === "talk" &&
        !memory.realized.has(one.id) &&
        one.scene.item.venue?.name?.zh === scene.item.venue?.name?.zh,
    );
    if (talks) memory.realized.add(talks.id);
    const talk = talks?.type === "talk" ? say`，${talkAfterTour(discourse, talks.scene, true)}` : plain("");
    const guides = facts.whos(scene.guides);
    const heard = guides.length > 0 ? say`，听取${peopleList(discourse, guides)}讲解` : plain("");
    const rests = scene.listed ? `${scene.path}.people` : undefined;
    if (says(there) || says(what)) words = sourced(say`${words}；${see}${heard}${topics}${talk}`, rests);
    else if (says(heard) || says(topics) || says(talk))
      words = sourced(say`${words}${heard}${topics}${talk}`, rests);
  }
  return words;
};
