import type { DraftRecord } from "../../events/shape";
import { isDonated } from "../content/donated";
import type { Message } from "../content/message";
import { isTotal } from "./news-units";
import type { Pool } from "./pool";

/** What an event came to as a whole, behind the sentence that it was held: what was signed in numbers, or what was donated there. */
export const totalsOf = (pool: Pool, record: DraftRecord, event: Message | undefined): Message[] => {
  if (record.kind === "signing") return pool.take("result", isTotal);
  return event?.type === "hold" ? pool.take("result", (one) => isDonated(record, one)) : [];
};
