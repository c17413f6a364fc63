import type { PersonKey, Scene } from "../content/message";
import type { Unit } from "../document-plan";
import { sceneOf } from "./pool";

/** The scenes that a unit reports. */
export const scenesOf = ({ messages }: Unit): Scene[] => messages.flatMap((one) => sceneOf(one) ?? []);

/** Whether a scene lists somebody among its people. */
export const lists = ({ item }: Scene, key: PersonKey): boolean =>
  item.people?.some((one) => one.key === key) === true;

/** A tour of everybody, which goes on from the ceremony before it. */
const isTourOfAll = ({ item }: Scene): boolean => item.activity === "tour" && item.people === undefined;

/** Whether a unit reports only an item after the main ones that others may seem to have attended: no act of one person. */
const isSideItem = (unit: Unit): boolean =>
  scenesOf(unit).length > 0 &&
  scenesOf(unit).every((scene) => scene.item.did === undefined && !isTourOfAll(scene)) &&
  unit.messages.every((one) => sceneOf(one)?.told === "after");

/**
 * English: who was present at an event, and at no item in particular, comes behind the main items: after a luncheon that comes at the end
 * they would seem to have been present only there.
 */
export const withPresentBeforeSideItems = (units: readonly Unit[]): readonly Unit[] => {
  const at = units.findIndex(({ messages: [first] }) => first?.type === "present");
  if (at < 0) return units;
  const last = units.slice(0, at).findLastIndex((unit) => !isSideItem(unit));
  const [side, before] = [units.slice(last + 1, at), units.slice(0, last + 1)];
  const list = units[at];
  if (side.length === 0 || !list?.messages.every(({ type }) => type === "present")) return units;
  const people = list.messages.flatMap((one) => (one.type === "present" ? one.people : []));
  const listed = people.some((key) => side.flatMap(scenesOf).some((scene) => lists(scene, key)));
  // Behind an item that lists others alone they would seem to have been there.
  const main = before.flatMap(scenesOf).findLast(({ told }) => told === "main");
  const there = main && (!main.listed || people.every((key) => lists(main, key)));
  if (listed || !there) return units;
  return [...before, list, ...side, ...units.slice(at + 1)];
};
