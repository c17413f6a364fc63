import { expect, it } from "vitest";
import { line, type Paragraph } from "../../compose";
import { plain, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { withRegionsAtFirst } from "./regions-at-first";

const discourse = { facts: { said: () => undefined, record: {} } } as unknown as Discourse;
const revised = (...texts: string[]): string[] => {
  const block = {
    type: "paragraph",
    lines: texts.map((text, at) => line(`${at}`, plain(text))),
  } as Paragraph;
  return withRegionsAtFirst([block], discourse).flatMap((one) =>
    one.type === "paragraph" ? one.lines.map(({ words }) => textOf(words)) : [],
  );
};

it("gives the country of a place at its first mention, also without 市", () => {
  expect(revised("安例率团访问海角里斯，与日本海角里斯市市长白样座谈")).toEqual([
    "安例率团访问日本海角里斯，与海角里斯市市长白样座谈",
  ]);
});

it("gives country and province once, in the sentence that names the place first", () => {
  expect(revised("开幕式及青石市会谈上播放了短片", "日本海角省青石市市长白样接待了代表团")).toEqual([
    "开幕式及日本海角省青石市会谈上播放了短片",
    "青石市市长白样接待了代表团",
  ]);
});

it("takes no verb for a part of the province, and gives the city whole before what was done there", () => {
  expect(revised("安例一行赴海角里访问", "商会到访云雀省海角里市，考察港口")[0]).toBe(
    "安例一行赴云雀省海角里市访问",
  );
});

it("gives no province to an office because those whom it leads are of a department of the same field", () => {
  const led = "商务部驻海角特派员安例率云雀省商务厅、松山银行相关领导到松山集团调研";
  expect(revised(led)).toEqual([led]);
  const team = "商务部处长安例率云雀省商务厅调研组到松山集团调研";
  expect(revised(team)).toEqual([team]);
  expect(revised("海角医学院院长安例率日本海角大学代表团访问松山大学")).toEqual([
    "日本海角医学院院长安例率海角大学代表团访问松山大学",
  ]);
});
