import type { RemarkAt } from "../../content/message";

const WISH = /^希望(?!工程|在即|之|就|和|的|所在)(?=\p{Script=Han}{2,})/u;
/** What the speaker also intends: it is not part of the wish. */
const OWN_ACT = /[，；][^，；]*(?:愿|将|会|已|是)/;

/** A wish that was recorded as a statement, 表示，希望……, as a wish: 甲希望……. */
/** 祝会议成功召开: a good wish, which has a verb of its own. */
const GOOD_WISH = /^(?:衷心|诚挚|真诚)?(?:预?祝愿?)(?=\p{Script=Han}{2})(?!贺|福|酒|词)/u;

/** Whether a statement is a good wish: 甲祝会议成功召开, not 甲表示，祝会议成功召开. */
export const isGoodWish = (remark: RemarkAt["remark"]): boolean =>
  remark.act === "say" && !remark.quote && (remark.points ?? []).every(({ zh }) => GOOD_WISH.test(zh ?? ""));

export const asWish = (at: RemarkAt): RemarkAt => {
  const { remark, path } = at;
  const [point, ...more] = remark.points ?? [];
  const text = point?.zh ?? "";
  const plainly =
    remark.act === "say" && more.length === 0 && remark.by !== "all" && !remark.quote && !remark.onBehalfOf;
  if (!plainly || !WISH.test(text) || OWN_ACT.test(text)) return at;
  return { remark: { ...remark, act: "hope", points: [{ ...point, zh: text.replace(WISH, "") }] }, path };
};
