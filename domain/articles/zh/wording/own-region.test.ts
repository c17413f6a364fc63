import { expect, it } from "vitest";
import { line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { reworded } from "../../rewording";
import { cityAgain } from "./own-region";

const said = (text: string): string => textOf(reworded(line("a", plain(text)), [cityAgain]).words);

it("calls a city of the same sentence 该市", () => {
  expect(said("安例一行访问云雀，推进云雀市与松山市的结好事宜")).toBe(
    "安例一行访问云雀，推进该市与松山市的结好事宜",
  );
  expect(said("活动设置云雀市展区，展示云雀市产业情况")).toBe("活动设置云雀市展区，展示该市产业情况");
});

it("keeps the city beside another one, and in the name of an office", () => {
  for (const text of ["松山市代表团访问云雀，推进云雀市的结好事宜", "安例访问云雀，介绍云雀市商务局的工作"])
    expect(said(text)).toBe(text);
});

it("keeps a zone, and a word that only ends like a region", () => {
  for (const text of [
    "两省开发区要提升能力，推动开发区高质量发展",
    "松山银行服务资本市场，推动资本市场开放",
    "活动走进旅游景区，介绍旅游景区规划",
  ])
    expect(said(text)).toBe(text);
});
