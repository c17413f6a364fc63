import type { DraftRecord } from "../../events/shape";
import { isDonated } from "../content/donated";
import type { Message } from "../content/message";
import { isTotal } from "./news-units";
import type { Pool } from "./pool";

/** The totals of an event, after the sentence that it was held: the number of documents signed, or what was donated there. */
export const totalsOf = (pool: Pool, record: DraftRecord, event: Message | undefined): Message[] => {
  if (record.kind === "signing") return pool.take("result", isTotal);
  return event?.type === "hold" ? pool.take("result", (one) => isDonated(record, one)) : [];
};
