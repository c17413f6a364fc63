import type { DraftRecord } from "../../events/shape";
import type { Scene } from "./message";

const dayOf = ({ item: { when } }: Scene): string | undefined =>
  when?.start?.length === 10 ? when.start : undefined;

/**
 * Items of a journey of several days that the record places before or after the main ones: one on a day between days of main
 * items is reported on its day, as a main one. After the last day it would be out of order.
 */
export const itemsOnTheirDays = (scenes: readonly Scene[], { when }: DraftRecord): Scene[] => {
  const main = scenes.filter(({ told }) => told === "main");
  // A first item without a day began the journey.
  const first = main[0] && !main[0].item.when && when?.start?.length === 10 ? [when.start] : [];
  const days = [...first, ...main.flatMap((one) => dayOf(one) ?? [])];
  const isBetween = (scene: Scene): boolean => {
    const day = dayOf(scene);
    return day !== undefined && days.some((one) => one <= day) && days.some((one) => one > day);
  };
  const [moved, rest] = [scenes.filter((one) => one.told !== "main" && isBetween(one)), [...scenes]];
  for (const scene of moved) {
    const day = dayOf(scene) ?? "";
    rest.splice(rest.indexOf(scene), 1);
    const next = rest.findIndex((one) => {
      const own = one.told === "main" || moved.includes(one) ? dayOf(one) : undefined;
      return own !== undefined && (own > day || (own === day && scene.told === "before"));
    });
    rest.splice(next < 0 ? rest.length : next, 0, { ...scene, told: "main" });
  }
  return rest;
};

/** Whether the first and the last day of an event are both days of its items, which the text gives. */
export const areDaysOfItems = ({ when, agenda }: DraftRecord): boolean =>
  [when?.start, when?.end].every((day) => agenda?.some((item) => item.when?.start === day));
