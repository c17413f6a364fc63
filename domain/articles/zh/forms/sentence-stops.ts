import type { AgendaItem, DraftRecord } from "../../../events/shape";
import type { Text } from "../../../events/values";
import { each, withFields } from "../../field-changes";

/** The end of a sentence that lacks its stop: a character, a number, or a quotation or bracket without a stop in it. */
const WITHOUT_STOP = /(?:[\p{L}\p{N}%》）)]|[^。！？…]”)$/u;

const stopped = (given: Text): Text => {
  const zh = given.zh?.trimEnd();
  return zh && WITHOUT_STOP.test(zh) ? { ...given, zh: `${zh}。` } : given;
};

/** Whether a sentence of the record lacks its stop. */
const lacksStop = ({ background = [], agenda = [] }: DraftRecord): boolean => {
  for (const { zh = "" } of background) if (WITHOUT_STOP.test(zh.trimEnd())) return true;
  for (const { narrative = [] } of agenda)
    for (const { zh = "" } of narrative) if (WITHOUT_STOP.test(zh.trimEnd())) return true;
  return false;
};

const item = (given: AgendaItem): AgendaItem =>
  withFields(given, { narrative: each(given.narrative, stopped) });

/** A record whose Chinese sentences, the background and the account of each item, end with a stop. The same record where all do. */
export const withSentenceStops = (record: DraftRecord): DraftRecord =>
  lacksStop(record)
    ? withFields(record, {
        background: each(record.background, stopped),
        agenda: each(record.agenda, item),
      })
    : record;
