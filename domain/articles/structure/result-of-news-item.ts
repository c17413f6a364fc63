import type { DraftRecord } from "../../events/shape";
import type { Message } from "../content/message";
import type { Of } from "./pool";
import { isUnderstoodInLead } from "./understood-in-lead";
import { wordsOf } from "./weight";

/** Words of a further result up to which the first paragraph has room for it. */
const MAX_RESULT = 20;

/**
 * English: what else came of the item that is the news, which a reader understands without the rest of the programme: "The extension
 * was put into service" of a ribbon-cutting, "the office was tasked with a survey" where a standard was agreed on.
 */
export const isResultOfNewsItem = (record: DraftRecord, news: Message, one: Of<"result">): boolean => {
  const isItem = news.type === "session" || (news.type === "result" && news.outcome.type === "consensus");
  if (!isItem || !news.scene || one.scene !== news.scene || one === news) return false;
  const { type, by = [], points = [] } = one.outcome;
  return (
    type === "result" &&
    by.length === 0 &&
    points.length === 1 &&
    wordsOf(points) <= MAX_RESULT &&
    points.every(({ en }) => en !== undefined && isUnderstoodInLead(record, en))
  );
};
