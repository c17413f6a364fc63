import type { Agreement, DraftRecord } from "../../events/shape";
import type { Lang } from "../../events/values";
import { isInForceBefore, isSignedBefore } from "../content/signed-before";
import { type Unit, unit } from "../document-plan";
import { agreementUnits } from "./agreement-units";
import type { Of, Pool } from "./pool";

/** Documents of an earlier day that do not belong to what was done at the event; in Chinese also those that are known to be in force. */
export const takeEarlier = (pool: Pool, record: DraftRecord, lang: Lang): Of<"sign">[] =>
  pool.take(
    "sign",
    (one) =>
      ((one.agreement.status ?? "signed") === "signed" && isSignedBefore(record, one)) ||
      (lang === "zh" && isInForceBefore(record, one)),
  );

/** A document of an earlier day is context, not an action of the day. */
export const earlierUnits = (pool: Pool, sign: Of<"sign">): Unit[] => {
  const [own, ...terms] = agreementUnits(pool, sign, false);
  return own ? [{ ...own, part: terms.length > 0 ? own.part : "background" }, ...terms] : [];
};

const isOfGift = ({ title, scope }: Agreement): boolean =>
  [title, ...(scope ?? []).map(({ text }) => text)].some((text) => /捐赠|赠与|捐助/.test(text?.zh ?? ""));

/** After what was handed over: the earlier agreement on which it was based. */
export const givenByAgreement = (pool: Pool, record: DraftRecord, news: string): Unit[] => {
  if (news !== "handover") return [];
  const signs = pool.take("sign", (one) => isInForceBefore(record, one) && isOfGift(one.agreement));
  return signs.flatMap((one) => {
    const [own, ...terms] = agreementUnits(pool, one, true);
    return unit(
      "lead",
      [own, ...terms].flatMap((each) => each?.messages ?? []),
      true,
    );
  });
};
