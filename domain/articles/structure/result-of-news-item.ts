import type { DraftRecord } from "../../events/shape";
import type { Message } from "../content/message";
import type { Of } from "./pool";
import { isUnderstoodInLead } from "./understood-in-lead";
import { wordsOf } from "./weight";

/** Words of a further result up to which the first paragraph has room for it. */
const MAX_RESULT = 20;

/**
 * English: what came of the act that is the news, which a reader understands without the rest of the programme: "The extension was
 * put into service" of a ribbon-cutting.
 */
export const isResultOfNewsItem = (record: DraftRecord, news: Message, one: Of<"result">): boolean => {
  if (news.type !== "session" || one.scene !== news.scene) return false;
  const { type, by = [], points = [] } = one.outcome;
  return (
    type === "result" &&
    by.length === 0 &&
    points.length === 1 &&
    wordsOf(points) <= MAX_RESULT &&
    points.every(({ en }) => en !== undefined && isUnderstoodInLead(record, en))
  );
};
