import type { DraftRecord } from "../../events/shape";
import type { Message } from "../content/message";
import type { Of } from "./pool";

const EFFECT = {
  zh: /^(?:此举|这(?:一|是|标志|意味|也|将|为)|由此|从而|标志着|至此)/,
  en: /^(?:This|The move|The step|It) /,
};

/**
 * Whether a result says what the news led to, with a word for the news as its subject ("此举为……打下基础", "This lays the foundation
 * …"): after anything else that word would refer to it. It comes next in the record, at the same item or without one.
 */
export const isEffectOfNews = (
  { outcomes = [] }: DraftRecord,
  news: Message,
  { outcome, scene }: Of<"result">,
): boolean => {
  if (news.type !== "result" && news.type !== "sign") return false;
  const words = outcome.points?.[0];
  const refers = words && (EFFECT.zh.test(words.zh ?? "") || EFFECT.en.test(words.en ?? ""));
  if (outcome.type !== "result" || !refers || (outcome.by ?? []).length > 0) return false;
  if (scene !== undefined && scene !== news.scene) return false;
  const at = outcomes.findIndex(({ key }) => key === outcome.key);
  const before = outcomes[at - 1];
  return news.type === "sign" ? before === undefined : before?.key === news.outcome.key;
};
