import { expect, it } from "vitest";
import { line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { eventInTurn } from "./acts-of-event";
import { isApart } from "./sentences-apart";

const both = (first: string, second: string): string | undefined => {
  const made = eventInTurn(line("a", plain(first)), line("b", plain(second)));
  return made && textOf(made.words);
};

it("names an event once as the subject of neighbouring sentences", () => {
  expect(both("峰会围绕新能源开展精准招商", "峰会累计签约金额5亿元")).toBe(
    "峰会围绕新能源开展精准招商，累计签约金额5亿元",
  );
  expect(both("论坛发布了“湖滨倡议”", "论坛发布了《湖滨报告》")).toBe("论坛发布了“湖滨倡议”和《湖滨报告》");
  expect(both("论坛累计签约金额5亿元", "论坛还发布了“湖滨倡议”")).toBe(
    "论坛累计签约金额5亿元，并发布了“湖滨倡议”",
  );
});

it("keeps sentences of different subjects and behind reported words", () => {
  expect(both("论坛发布了“湖滨倡议”", "大会累计签约金额5亿元")).toBeUndefined();
  expect(both("论坛发布了“湖滨倡议”，安例表示，港口重要", "论坛累计签约金额5亿元")).toBeUndefined();
  expect(both("论坛共同体建设", "论坛累计签约金额5亿元")).toBeUndefined();
});

it("keeps a picture apart from what both sides agreed on", () => {
  expect(isApart("一致同意建立联络机制", "还合影留念")).toBe(true);
  expect(isApart("参观了港口", "合影留念")).toBe(false);
});

it("keeps apart what somebody else did in the first sentence, and several names", () => {
  expect(both("论坛围绕港口进行了交流，车试作报告", "论坛发布了《湖滨报告》")).toBeUndefined();
  expect(both("论坛发布了“湖滨倡议”", "论坛发布了《甲报告》《乙报告》")).toBe(
    "论坛发布了“湖滨倡议”，并发布了《甲报告》《乙报告》",
  );
});
