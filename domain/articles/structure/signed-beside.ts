import type { DraftRecord } from "../../events/shape";
import type { Message } from "../content/message";
import { isTalks } from "../content/sittings";
import { agreementOf, type Of, type Pool } from "./pool";
import { wordsOf } from "./weight";

/** Words of the terms of a document, up to which the first paragraph has room for them. */
const SHORT_TERMS = 40;

/**
 * The only document signed at the talks of a one-day visit, by others than its leaders: the visit is the news, and the signing
 * shares its paragraph. 座谈会上，甲商会与乙商会签署合作协议.
 */
export const signedBeside = (pool: Pool, record: DraftRecord, event: Message | undefined): Message[] => {
  const signs = pool.rest.filter((one): one is Of<"sign"> => one.type === "sign");
  const [sign, ...more] = signs;
  const { start, end } = record.when ?? {};
  if (event?.type !== "visit" || !sign || more.length > 0 || sign.together) return [];
  const { agreement, scene } = sign;
  const plainly =
    (agreement.status ?? "signed") === "signed" &&
    (agreement.parties ?? []).length === 2 &&
    (agreement.witnesses ?? []).length === 0 &&
    agreement.count === undefined;
  const here = scene !== undefined && isTalks(scene.item) && !scene.item.when && !scene.item.venue;
  if (!plainly || !here || (end !== undefined && end !== start)) return [];
  const own = (message: Message): boolean => agreementOf(message) === agreement.key;
  const scope = (agreement.scope ?? []).map(({ text }) => text);
  const short = wordsOf([...(agreement.fields ?? []), ...scope]) <= SHORT_TERMS;
  return [...pool.takeOne(sign), ...pool.take("signatories", own), ...(short ? pool.take("terms", own) : [])];
};
