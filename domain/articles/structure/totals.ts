import type { DraftRecord } from "../../events/shape";
import type { Lang } from "../../events/values";
import { isDonated } from "../content/donated";
import type { Message } from "../content/message";
import { isTotal } from "./news-units";
import type { Of, Pool } from "./pool";

/** 代表团共拜会……11家: how many the visitors called on in all. */
const OF_VISIT =
  /^(?:[^，。；]{0,6}[团组队]|[^，。；]{0,6}一行)?(?:共|先后共|共计)(?:拜[会访]|走访|考察|参观|访问|对接)[^。；]*$/;

const isTotalOfVisit = ({ outcome }: Of<"result">): boolean =>
  outcome.type === "result" &&
  !outcome.by?.length &&
  (outcome.points ?? []).every(({ zh }) => OF_VISIT.test(zh ?? ""));

/** The totals of an event, after the sentence that it was held: the number of documents signed, what was donated there, in Chinese also how many the visitors called on. */
export const totalsOf = (
  pool: Pool,
  record: DraftRecord,
  event: Message | undefined,
  lang: Lang,
): Message[] => {
  if (record.kind === "signing") return pool.take("result", isTotal);
  if (lang === "zh" && event?.type === "visit") return pool.take("result", isTotalOfVisit);
  return event?.type === "hold" ? pool.take("result", (one) => isDonated(record, one)) : [];
};
