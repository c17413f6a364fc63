import type { DraftRecord } from "../../events/shape";
import type { Lang } from "../../events/values";
import type { Message, Scene } from "../content/message";
import { isCorrespondence } from "../content/scene-messages";
import { type Unit, unit } from "../document-plan";
import { isDated } from "./context";
import { MAX_IN_LEAD } from "./news-units";
import type { Of, Pool } from "./pool";

/** What an organization is or was founded as, rather than an action: 某学院前身是……. */
const DEFINES_ZH = /^([^，。；、]{4,20}?)(?:前身|是|成立于|创建于|创立于|始建于|创办于)/u;

/** Chinese: of two sentences about one organization the one that says what it is comes first. */
const definitionFirst = (record: DraftRecord, list: readonly Of<"background">[]): Of<"background">[] => {
  const out = [...list];
  for (const [at, one] of list.entries()) {
    const before = at > 0 ? out[at - 1] : undefined;
    const name = DEFINES_ZH.exec(record.background?.[one.at]?.zh ?? "")?.[1];
    const said = before && (record.background?.[before.at]?.zh ?? "");
    const alone = !one.goesOn && !list[at + 1]?.goesOn;
    if (before && name && said?.startsWith(name) && !DEFINES_ZH.test(said) && alone)
      out.splice(at - 1, 2, one, before);
  }
  return out;
};

/** The remaining context: an English sentence about another day has a paragraph of its own. */
export const contextUnits = (pool: Pool, record: DraftRecord, lang: Lang): Unit[] => {
  const units: Message[][] = [[...pool.take("setting"), ...pool.take("arrange"), ...pool.take("organize")]];
  let apart = false;
  const left = pool.take("background");
  for (const one of lang === "zh" ? definitionFirst(record, left) : left) {
    const dated = lang === "en" && isDated(record, one);
    const last = units.at(-1);
    if (dated || apart || !last) units.push([one]);
    else last.push(one);
    apart = dated;
  }
  return units.flatMap((messages) => unit("background", messages));
};

/** Letters and telegrams received: they are not part of the programme and end the text with the facts of the larger event. */
export const isLetters = ({ item, told }: Scene): boolean => told !== "main" && isCorrespondence(item);

/** Letters join short context and come before long context. */
export const closingUnits = (context: readonly Unit[], letters: readonly Unit[]): Unit[] => {
  const count = context.reduce((n, one) => n + one.messages.length, 0);
  const [first] = context;
  if (letters.length === 0 || !first || context.length > 1 || count > MAX_IN_LEAD)
    return [...letters.map((one) => ({ ...one, near: false })), ...context];
  return [first, ...letters.map((one) => ({ ...one, part: first.part, near: true }))];
};
