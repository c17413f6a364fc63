import type { DraftRecord } from "../../events/shape";
import type { Lang } from "../../events/values";
import type { Message, Scene } from "../content/message";
import { isCorrespondence } from "../content/scene-messages";
import { type Unit, unit } from "../document-plan";
import { isDated } from "./context";
import { FEW } from "./news-units";
import type { Pool } from "./pool";

/** What is left of the context: an English sentence about another day has a paragraph of its own. */
export const contextUnits = (pool: Pool, record: DraftRecord, lang: Lang): Unit[] => {
  const units: Message[][] = [[...pool.take("setting"), ...pool.take("arrange"), ...pool.take("organize")]];
  let apart = false;
  for (const one of pool.take("background")) {
    const dated = lang === "en" && isDated(record, one);
    const last = units.at(-1);
    if (dated || apart || !last) units.push([one]);
    else last.push(one);
    apart = dated;
  }
  return units.flatMap((messages) => unit("background", messages));
};

/** Letters and telegrams received: no part of the programme, they close the text with the facts of the larger event. */
export const isLetters = ({ item, told }: Scene): boolean => told !== "main" && isCorrespondence(item);

/** Letters join short context and come in front of long context. */
export const closingUnits = (context: readonly Unit[], letters: readonly Unit[]): Unit[] => {
  const count = context.reduce((n, one) => n + one.messages.length, 0);
  const [first] = context;
  if (letters.length === 0 || !first || context.length > 1 || count > FEW)
    return [...letters.map((one) => ({ ...one, near: false })), ...context];
  return [first, ...letters.map((one) => ({ ...one, part: first.part, near: true }))];
};
