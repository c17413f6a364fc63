import type { Scene } from "../agenda";
import { type Line, line } from "../compose";
import { phrase } from "../facts";
import { next } from "../memory";
import { joined, type Phrase, plain, say } from "../phrase";
import type { PlannedItem } from "../plan";
import { metAt, received, titleOf } from "../scene";
import { sideBySide } from "./grammar";
import { place } from "./mentions";
import { actors, front, hostsOf, listOf, talksNoun, topicsOf } from "./scene";

export const talkTitle = /(?:座谈|会谈|交流|洽谈|讨论|会晤|研讨|对接)$/;

/** 与某某就某事座谈: talks that go on where the tour ended. */
const talked = (scene: Scene, talks: NonNullable<Scene["talks"]>): Phrase => {
  const hosts = hostsOf(scene, talks);
  const about = topicsOf(scene, talks);
  const title = titleOf(scene.tell, talks);
  const held = !title
    ? plain(about ? `进行${talksNoun(scene.tell)}` : talksNoun(scene.tell))
    : talkTitle.test(title.text)
      ? say`进行${phrase(title)}`
      : say`参加${phrase(title)}`;
  const _receivers = metAt(talks).length > 0 && received(talks);
  return say`${hosts ? say`与${hosts}` : ""}${about ? say`就${about}` : ""}${held}`;
};

/** What they did at a stop, clause by clause: saw, met, learned, talked. */
const deeds = (scene: Scene, seen: boolean): Phrase[] => {
  const { tell, entry } = scene;
  const { item, path } = entry;
  const saw = tell.facts.list(item.saw, `${path}.saw`);
  const hosts = hostsOf(scene, entry);
  const topics = topicsOf(scene, entry);
  const title = titleOf(tell, entry);
  const verb = tell.facts.record.kind === "inspection" ? "察看" : "参观";
  return [
    seen && saw.length > 0 ? say`${verb}${listOf(saw, item.sawOpen, `${path}.sawOpen`)}` : undefined,
    hosts && (received(entry) ? say`由${hosts}接待` : say`与${hosts}会面`),
    topics && say`了解${topics}`,
    title && say`参加${phrase(title)}`,
    scene.talks && talked(scene, scene.talks),
  ].filter((deed) => deed !== undefined);
};

const tail = (clauses: readonly Phrase[]): Phrase =>
  clauses.length > 0 ? say`，${joined(clauses, "，")}` : plain("");

/** A tour: where they went, what they saw, whom they met and what they learned. */
export const tour = (scene: Scene): Line[] => {
  const { tell, entry, order } = scene;
  const { item, path } = entry;
  const visiting = tell.facts.record.kind === "inspection" ? "考察" : "参观";
  const lead = tell.plan.leadTour === entry;
  if (entry.place && scene.moved) {
    const who = actors(scene);
    const at = place(tell, entry.place);
    const sights = tell.facts.list(item.saw, `${path}.saw`);
    const merged = visiting === "参观" && sights.length > 0;
    const clauses = deeds(scene, !merged);
    const doing = merged
      ? say`${visiting}${listOf(sights, item.sawOpen, `${path}.sawOpen`)}`
      : plain(visiting);
    if (scene.opening || order === "only")
      return [line(path, say`${front(scene)}${who}到${at}${doing}${tail(clauses)}`)];
    if (order === "first")
      return [
        line(
          path,
          say`${who}首先来到${at}${tail(merged ? [doing, ...clauses] : clauses.length > 0 ? clauses : [doing])}`,
        ),
      ];
    const then = order === "last" ? "最后" : next(tell.memory, "then", ["随后", "接着", "之后"]);
    return [
      line(
        path,
        say`${then}，${who}${next(tell.memory, "go", ["来到", "前往", "到"])}${at}${doing}${tail(clauses)}`,
      ),
    ];
  }
  const who = actors(scene);
  const saw = tell.facts.list(item.saw, `${path}.saw`);
  if (saw.length > 0 && !entry.place && !lead) {
    const then = !scene.opening && (order === "middle" || order === "last") ? "随后，" : "";
    return [
      line(
        path,
        say`${front(scene)}${then}${who}${visiting}了${listOf(saw, item.sawOpen, `${path}.sawOpen`)}${tail(deeds(scene, false))}`,
      ),
    ];
  }
  const clauses = deeds(scene, !lead);
  if (clauses.length > 0) return [line(path, say`${front(scene)}${who}${joined(clauses, "，")}`)];
  if (lead && (entry.whole || entry.listed === undefined)) return [];
  return [line(path, say`${front(scene)}${who}参加${visiting}`)];
};

/** 先后到甲、乙、丙，察看某某、某某: several stops of one kind in a row. */
export const round = (scene: Scene, stops: readonly PlannedItem[]): Line => {
  const { tell, entry, order } = scene;
  const who = actors(scene);
  const visiting = tell.facts.record.kind === "inspection" ? "考察" : "参观";
  const places = sideBySide(stops.map((stop) => (stop.place ? place(tell, stop.place) : plain(""))));
  const sights = stops.flatMap((stop) => {
    const saw = tell.facts.list(stop.item.saw, `${stop.path}.saw`);
    return saw.length > 0 ? [listOf(saw, stop.item.sawOpen, `${stop.path}.sawOpen`)] : [];
  });
  const then =
    scene.opening || order === "first" || order === "only"
      ? ""
      : next(tell.memory, "then", ["随后，", "接着，", "之后，"]);
  const look = sights.length > 0 ? say`，察看${sideBySide(sights)}` : plain("");
  return line(entry.path, say`${front(scene)}${then}${who}先后到${places}${visiting}${look}`);
};
