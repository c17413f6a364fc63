import type { Scene } from "../content/message";
import type { Facts, Who } from "../reference/facts";

/** A name in a sentence without a post in front of it: 与安例交流, 前来讲学的安例. */
const placeOf = (name: string, text: string): number => {
  const at = text.indexOf(name);
  return at === 0 || (at > 0 && /[与和、，。同向为由对的]/u.test(text[at - 1] ?? "")) ? at : -1;
};

/** Where the office's own sentences about an item first name somebody. */
export const inNarrative = (
  facts: Facts,
  { item, path }: Scene,
  { name, group }: Who,
): { at: number; path: string } | undefined => {
  if (!name || group || name.text.length < 2) return undefined;
  const texts = facts.list(item.narrative, `${path}.narrative`);
  const found = texts.find(({ text }) => text.includes(name.text));
  const at = found ? placeOf(name.text, found.text) : -1;
  return found && at >= 0 ? { at, path: found.path } : undefined;
};

/** Whether the office's own sentences say what the only person listed at an item did, so that their attendance need not be stated. */
export const isNamedInNarrative = (facts: Facts, scene: Scene, keys: readonly string[]): boolean => {
  const [only, ...more] = facts.whos(keys);
  return (
    facts.lang === "zh" &&
    only !== undefined &&
    more.length === 0 &&
    inNarrative(facts, scene, only) !== undefined
  );
};
