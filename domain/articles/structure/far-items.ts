import type { DraftRecord } from "../../events/shape";
import type { Content } from "../content/content";
import type { Scene } from "../content/message";
import { wordsOf } from "./weight";

/** Words of an item and of a statement besides their points: place, people, verb. */
const OF_ITEM = 8;
const OF_STATEMENT = 6;
/** Words between the first sentence and a result from which a reader looks for it in vain. */
const FAR = 55;

const wordsOfItem = ({ item }: Scene): number =>
  (item.remarks ?? []).reduce(
    (n, { points, quote, whom }) => n + OF_STATEMENT + wordsOf([...(points ?? []), quote, whom]),
    OF_ITEM + wordsOf([...(item.saw ?? []), ...(item.topics ?? []), ...(item.narrative ?? []), item.did]),
  );

/** Whether an event had several days and items. */
export const isOfSeveralDays = ({ when }: DraftRecord, { scenes }: Content): boolean =>
  when?.end !== undefined &&
  when.end !== when.start &&
  scenes.filter(({ told }) => told === "main").length > 1;

/** Whether much was seen, discussed and said up to the end of an item, or of the whole programme. */
export const isFarItem = ({ scenes }: Content, scene: Scene | undefined): boolean => {
  const main = scenes.filter(({ told }) => told === "main");
  const end = scene && main.includes(scene) ? main.indexOf(scene) + 1 : main.length;
  return main.slice(0, end).reduce((n, one) => n + wordsOfItem(one), 0) >= FAR;
};
