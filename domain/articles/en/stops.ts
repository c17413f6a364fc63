import type { Scene } from "../agenda";
import { type Line, line } from "../compose";
import { next } from "../memory";
import { maybe, type Phrase, plain, say, says } from "../phrase";
import type { PlannedItem } from "../plan";
import { metAt, received, titleOf } from "../scene";
import { andList, looseList } from "./grammar";
import { place } from "./mentions";
import { actors, articled, front, hostsOf, nouns, topicsOf } from "./scene";

/** What they did at a stop, after "where they": saw, met, learned, held talks. */
const deeds = (scene: Scene, seen: boolean): Phrase | undefined => {
  const { tell, entry } = scene;
  const { item, path } = entry;
  const saw = tell.facts.list(item.saw, `${path}.saw`);
  const told =
    seen && saw.length > 0
      ? say`saw ${nouns(saw, item.sawOpen, `${path}.sawOpen`, "other exhibits")}`
      : undefined;
  const hosts = hostsOf(scene, entry);
  const topics = topicsOf(scene, entry);
  const parts = [
    told,
    hosts && (received(entry) ? say`were received by ${hosts}` : say`met ${hosts}`),
    topics && say`learned about ${topics}`,
    scene.talks && heldTalks(scene, scene.talks),
  ].filter((part) => part !== undefined);
  return parts.length > 0 ? andList(parts) : undefined;
};

const heldTalks = (scene: Scene, talks: NonNullable<Scene["talks"]>): Phrase => {
  const { tell } = scene;
  const title = titleOf(tell, talks);
  const receivers = metAt(talks).length > 0 && received(talks);
  const name = title ? articled(title) : plain(next(tell.memory, "talks", ["talks", "discussions"]));
  if (receivers)
    return say`were received by ${hostsOf(scene, talks)} for ${name}${maybe` on ${topicsOf(scene, talks)}`}`;
  return say`held ${name}${maybe` with ${hostsOf(scene, talks)}`}${maybe` on ${topicsOf(scene, talks)}`}`;
};

/** One stop of a round, with an opening of its own kind for each place in it. */
const stop = (scene: Scene): Line => {
  const { tell, entry, order } = scene;
  const who = actors(scene);
  const at = entry.place ? place(tell, entry.place) : plain("");
  const did = deeds(scene, true);
  const title = titleOf(tell, entry);
  const where = say`${title ? say` for ${articled(title)}` : ""}${maybe`, where they ${did}`}`;
  const named = entry.whole || entry.same;
  const told = (words: Phrase): Line => line(entry.path, words);
  if (scene.opening) return told(say`${front(scene)}${who.words} visited ${at}${where}`);
  switch (order) {
    case "first":
      return told(say`${who.words} first visited ${at}${where}`);
    case "last":
      return told(
        named ? say`the last stop was ${at}${where}` : say`finally, ${who.words} visited ${at}${where}`,
      );
    case "middle": {
      const form = next(tell.memory, "on to", [0, 1, 2]);
      if (form === 1 && named) return told(say`next came ${at}${where}`);
      return told(
        form === 2
          ? say`from there, ${who.words} went on to ${at}${where}`
          : say`${who.words} then visited ${at}${where}`,
      );
    }
    default:
      return told(say`${who.words} visited ${at}${where}`);
  }
};

/** A tour: where they went, what they saw, whom they met and what they learned. */
export const tour = (scene: Scene): Line[] => {
  const { tell, entry } = scene;
  const { item, path } = entry;
  const lead = tell.plan.leadTour === entry;
  if (entry.place && scene.moved) return [stop(scene)];
  if (entry.place || lead) {
    const who = actors(scene);
    const did = deeds(scene, !lead);
    const during = titleOf(tell, entry);
    return did
      ? [line(path, say`${front(scene)}${who.words} ${did}${during ? say` during ${articled(during)}` : ""}`)]
      : [];
  }
  const saw = tell.facts.list(item.saw, `${path}.saw`);
  if (saw.length > 0) {
    const who = actors(scene);
    const named = titleOf(tell, entry);
    const during = named ? say` during ${articled(named)}` : plain("");
    const then = !scene.opening && (scene.order === "middle" || scene.order === "last") ? "then " : "";
    const did = deeds(scene, false);
    return [
      line(
        path,
        say`${front(scene)}${who.words} ${then}visited ${nouns(saw, item.sawOpen, `${path}.sawOpen`, "other places")}${during}${maybe`, where they ${did}`}`,
      ),
    ];
  }
  const who = actors(scene);
  const title = titleOf(tell, entry);
  const did = deeds(scene, false);
  if (title)
    return [line(path, say`${front(scene)}${who.words} went on ${articled(title)}${maybe` and ${did}`}`)];
  if (did && says(did)) return [line(path, say`${front(scene)}${who.words} ${did}`)];
  return [line(path, say`${front(scene)}${who.words} went on a tour`)];
};

/** "The group saw X at A, Y at B and Z at C", or "The group visited A, B and C". */
export const round = (scene: Scene, stops: readonly PlannedItem[]): Line => {
  const { tell, entry } = scene;
  const who = actors(scene);
  const also =
    scene.order === "first" || scene.order === "only" ? "" : next(tell.memory, "round", ["then ", "also "]);
  const seen = stops.map((stop) => {
    const saw = tell.facts.list(stop.item.saw, `${stop.path}.saw`);
    const at = stop.place ? place(tell, stop.place) : plain("");
    return saw.length > 0
      ? say`${nouns(saw, stop.item.sawOpen, `${stop.path}.sawOpen`, "other exhibits")} at ${at}`
      : at;
  });
  const saw = tell.facts.list(entry.item.saw, "").length > 0;
  const first = scene.order === "first" ? "first " : also;
  return line(
    entry.path,
    say`${front(scene)}${who.words} ${scene.opening ? "" : first}${saw ? "saw" : "visited"} ${looseList(seen)}`,
  );
};
