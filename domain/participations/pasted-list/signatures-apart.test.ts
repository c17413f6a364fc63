import { expect, it } from "vitest";
import { readList } from "./read-list";

const readRows = (text: string): string => JSON.stringify(readList(text, new Set()).rows);

it("takes no place behind a dash for a signature", () => {
  const rows = readRows("我局由局长王小样参加。地点——示例国际会议中心");
  expect(rows).not.toContain('"示例国际会"');
});

it("keeps an organization at the end of the people of a side", () => {
  const rows = readRows("我方：示例公司总经理王小样；样例公司总裁李大例；模范银行");
  expect(rows).toContain("模范银行");
  expect(rows).toContain('"side":"host"');
});
