import type { DraftRecord } from "../../events/shape";
import { isDated, isShort } from "./context";
import type { Of } from "./pool";

const GIFT = /捐赠|捐款|捐资|\bdonat/i;

/** What was given before: 近年来，已累计捐赠50辆救护车. */
const EARLIER =
  /此前|累计|近年|历年|多年|曾|先后|\b(?:since|so far|previous|earlier|in recent years|over the years|had)\b/i;

/** A year is not an amount, and what was given in another year is not part of the news. */
const YEAR = /\d{4}年|\b(?:19|20)\d\d\b/;

/** What was given at a donation, with its amount: it is the topic of the event, so it follows what the event was. */
export const isAmountGiven = (record: DraftRecord, message: Of<"background">): boolean => {
  const text = record.background?.[message.at];
  const called = [record.title, record.officialName].flatMap((one) => [one?.en ?? "", one?.zh ?? ""]);
  return (
    isShort(text) &&
    called.some((name) => GIFT.test(name)) &&
    [text?.en, text?.zh].some(
      (one = "") => GIFT.test(one) && /\d/.test(one) && !YEAR.test(one) && !EARLIER.test(one),
    ) &&
    !isDated(record, message)
  );
};
