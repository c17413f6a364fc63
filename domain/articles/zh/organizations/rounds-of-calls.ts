import type { Scene } from "../../content/message";
import { loose, type Phrase, plain, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Place } from "../../reference/facts";
import { chineseNumber, enumeration, sideBySide } from "../words/grammar";

const MIN_STOPS = 2;
const MAX_STOPS = 6;
/** Characters of the names that a lead has room for. */
const MAX_NAME_CHARACTERS = 44;

/** What the name of a place ends in that is the premises of an organization. */
const ORGANIZATION =
  /(?:使馆|领事馆|代表处|公司|集团|协会|商会|学会|大学|学院|医院|研究院|研究所|局|厅|委员会)$/;
const MISSION = /^(.{2,8}?)(驻.{1,6}?(?:大使馆|使馆|总领事馆|领事馆))$/;

/** 甲国、乙国两国驻华使馆: missions of several countries to one, with what they share printed once. */
const missions = (names: readonly string[]): string | undefined => {
  const found = names.map((name) => MISSION.exec(name));
  const [first] = found;
  if (!first || found.some((one) => one?.[2] !== first[2])) return undefined;
  const count = names.length === 2 ? "两" : chineseNumber(names.length);
  return `${found.map((one) => one?.[1]).join("、")}${count}国${first[2]}`;
};

/** Whether a place is the premises of an organization of the same name. */
const isOwnOrganization = ({ name, org }: Place): boolean => org !== undefined && org.name.text === name.text;

/** The stops of a round at which the visitors sat with somebody, each place once. */
const stopsOf = ({ facts, content }: Discourse): { scene: Scene; at: Place }[] => {
  const main = content.scenes.filter((one) => one.told === "main" && one.item.venue);
  const all = main.flatMap((scene) => {
    const at = facts.place(scene.item.venue, `${scene.path}.venue`);
    return at ? [{ scene, at }] : [];
  });
  return all.filter(({ at }, i) => all.findIndex((one) => one.at.id === at.id) === i);
};

/**
 * 拜访甲国、乙国两国驻华使馆: the destinations of a visit to a city, if each stop has a host of its own and nothing else names a
 * destination. Undefined if a stop is a sight, or the names are too many.
 */
export const callingOn = (discourse: Discourse): Phrase | undefined => {
  const { facts, content, memory } = discourse;
  const { record } = facts;
  if (record.kind !== "outbound_visit" || !record.city || record.venue || (record.areas ?? []).length > 0)
    return undefined;
  const stops = stopsOf(discourse);
  const hosted = stops.every(
    ({ scene, at }) =>
      scene.item.activity === "talks" && (scene.receivers.length > 0 || isOwnOrganization(at)),
  );
  const received = content.relations.receivers.every((key) =>
    stops.some(({ scene }) => scene.receivers.includes(key)),
  );
  if (stops.length < MIN_STOPS || stops.length > MAX_STOPS || !hosted || !received) return undefined;
  const names = stops.map(({ at }) => at.name.text);
  if (
    names.join("").length > MAX_NAME_CHARACTERS ||
    !stops.every(({ at }) => at.org || ORGANIZATION.test(at.name.text))
  )
    return undefined;
  for (const { at } of stops) memory.places.add(at.id);
  const shared = missions(names);
  const called = stops.map(({ at }) => plain(at.name.text));
  const list = shared ? plain(shared) : stops.length > 2 ? enumeration(called) : sideBySide(called);
  const days = new Set(stops.map(({ scene }) => scene.item.when?.start));
  const verb = stops.length > 2 && days.size > 1 ? "，先后拜访" : "拜访";
  return sourced(say`${verb}${loose(list)}`, ...stops.map(({ at }) => at.name.path));
};

/** Kinds of organizations by the end of their names, and what counts them. */
const KINDS = ["学会", "协会", "商会", "联合会", "研究院", "研究所", "医院", "大学", "学院", "公司", "集团"];

/** 四家学会、协会和商会: how many of what a round of calls in one city was to, where they are too many to name in a headline. */
export const calledOnCounted = ({ facts, ...discourse }: Discourse): Phrase | undefined => {
  const stops = stopsOf({ ...discourse, facts });
  const { record } = facts;
  const placed = record.city && !record.venue && (record.areas ?? []).length === 0;
  if (record.kind !== "outbound_visit" || !placed || stops.length < 3 || stops.length > MAX_STOPS)
    return undefined;
  if (!stops.every(({ scene, at }) => scene.item.activity === "talks" && isOwnOrganization(at)))
    return undefined;
  const names = stops.map(({ at }) => at.name.text);
  const ends = names.map((name) => KINDS.find((end) => name.endsWith(end)));
  const kinds = KINDS.filter((end) => ends.includes(end));
  if (ends.includes(undefined) || kinds.length > 3) return undefined;
  const schools = kinds.every((end) => end === "大学" || end === "学院");
  const list = kinds.length === 1 ? kinds.join("") : `${kinds.slice(0, -1).join("、")}和${kinds.at(-1)}`;
  const count = chineseNumber(stops.length);
  return plain(
    schools ? `${count}所高校` : `${count}家${list}`,
    stops.map(({ at }) => at.name.path),
  );
};
