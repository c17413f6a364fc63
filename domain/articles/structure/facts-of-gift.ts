import type { DraftRecord } from "../../events/shape";
import type { Message } from "../content/message";
import type { Pool } from "./pool";

/** 此次物资, 这批善款: what was given, as the subject or the object of a sentence. */
const GIVEN =
  "(?:(?:此次|本次)(?:捐赠|捐助)?的?|这[批笔些]|该[批笔]|上述|所捐|所赠|捐赠的?)(?:物资|物品|善款|款项|资金|捐款|药品|药械|设备|器材|口罩|图书|书籍|车辆|救护车)";
const OF_GIFT = new RegExp(
  `^${GIVEN}[^。；]{0,16}(?:通过|经|由|交由|委托|将|已|用于|价值|运[往至抵]|发往|送往)`,
  "u",
);
const WITH_GIFT = new RegExp(`[将把]?${GIVEN}[^。；]{0,6}(?:运|送|发|转|交|分|用)`, "u");

/**
 * Chinese: through whom a gift that is the news was given, and what is done with it: in the office's own words at its item, or as a
 * plan. It follows the gift, as behind speeches and background it would seem to be about these.
 */
export const takeFactsOfGift = (pool: Pool, { participants = [] }: DraftRecord, news: Message): Message[] => {
  const given = news.type === "handover" || (news.type === "result" && news.outcome.type === "gift");
  if (!given || news.scene === undefined) return [];
  // Somebody named there would come before the sentence that says who it is.
  const names = participants.flatMap(({ person }) => person?.name?.zh ?? []);
  const isOfGift = (text: string): boolean =>
    OF_GIFT.test(text) && !names.some((name) => text.includes(name));
  return [
    ...pool.take("narrative", ({ scene }) => {
      const texts = scene === news.scene ? (scene.item.narrative ?? []) : [];
      return texts.length > 0 && texts.every(({ zh }) => isOfGift(zh ?? ""));
    }),
    ...pool.take("promised", ({ followUps }) =>
      followUps.every(({ followUp: { text, from } }) => !from && WITH_GIFT.test(text?.zh ?? "")),
    ),
  ];
};
