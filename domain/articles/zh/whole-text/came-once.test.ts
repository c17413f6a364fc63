import { expect, it } from "vitest";
import { withVisitsVaried } from "./came-once";
import { paragraph, said, textsOf } from "./paragraphs.test-data";

const text = (...sentences: readonly string[]): string =>
  textsOf(
    withVisitsVaried(sentences.map((one, at) => paragraph("agenda", said(`agenda[t].${at}`, one)))),
  ).join("。");

it("does not say 来访 in two sentences one after the other", () => {
  expect(text("白样欢迎安例一行来访", "安例表示，此次来访收获很大")).toBe(
    "白样欢迎安例一行来访。安例表示，此次访问收获很大",
  );
  expect(text("白样欢迎安例一行来访", "安例邀请白样率团来访")).toBe(
    "白样欢迎安例一行到访。安例邀请白样率团来访",
  );
  expect(text("白样对安例一行的来访表示欢迎，安例希望白样率团来访")).toMatch(/的来访表示.*率团到访$/u);
});

it("keeps it in sentences apart, in names and quotations, and beside 到访", () => {
  for (const sentences of [
    ["白样欢迎安例一行来访", "双方互赠礼物", "安例希望白样率团来访"],
    ["白样欢迎安例一行来访", "来访人员参观了码头"],
    ["白样欢迎安例一行来访", "安例说：“感谢各位在来访，期间的支持。”"],
    ["安例一行到访湖滨，白样欢迎来访", "安例希望白样率团来访，再次到访"],
  ])
    expect(text(...sentences)).toBe(sentences.join("。"));
});
