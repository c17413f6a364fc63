import { expect, it } from "vitest";
import { heldEvent, zh } from "../whole-articles/lake-town.test-data";
import { withSentenceStops } from "./sentence-stops";

const background = (text: string): string | undefined =>
  withSentenceStops(heldEvent({ background: [zh(text)] })).background?.[0]?.zh;

it.each([
  ["湖滨茶业协会成立于1990年", "湖滨茶业协会成立于1990年。"],
  ["协会有会员35%", "协会有会员35%。"],
  ["协会出版《湖滨茶讯》", "协会出版《湖滨茶讯》。"],
  ["协会获评“示范单位”", "协会获评“示范单位”。"],
])("ends %s with a stop", (text, stopped) => expect(background(text)).toBe(stopped));

it.each(["协会成立于1990年。", "会长说：“欢迎！”", "成员包括：", "茶园面积逐年扩大……"])(
  "leaves %s as it is",
  (text) => expect(background(text)).toBe(text),
);

it("ends the account of an item with a stop, and returns a record in form unchanged", () => {
  const account = (text: string) =>
    heldEvent({ agenda: [{ key: "t", activity: "talks", narrative: [zh(text)] }] });
  expect(withSentenceStops(account("双方合影留念")).agenda?.[0]?.narrative?.[0]?.zh).toBe("双方合影留念。");
  const record = account("双方合影留念。");
  expect(withSentenceStops(record)).toBe(record);
});
