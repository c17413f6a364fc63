import type { Scene } from "../../content/message";

/**
 * Whether talks without a place, a time or a name list everybody of the other talks, which have places of their own: what was said there
 * was said on the whole visit, not 座谈中.
 */
export const isOfWholeVisit = ({ item }: Scene, others: readonly Scene[]): boolean => {
  const here = new Set((item.people ?? []).map(({ key }) => key));
  const unplaced = !item.venue && !item.city && !item.when && !item.title;
  const placed = others.every((one) => one.item.venue !== undefined || one.item.city !== undefined);
  const all = others.flatMap((one) => (one.item.people ?? []).map(({ key }) => key));
  return unplaced && placed && others.length > 1 && all.length > 0 && all.every((key) => here.has(key));
};
