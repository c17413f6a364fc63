import { expect, it } from "vitest";
import { type Composed, line, linesOf } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withNextActsJoined } from "./next-act-joined";

const written = (...texts: string[]): string[] => {
  const lines = texts.map((text, at) => line(`agenda[${at}]`, plain(text)));
  const blocks: Composed[] = [{ type: "paragraph", part: "agenda", lines, keys: [] }];
  return withNextActsJoined(blocks).flatMap((block) => linesOf(block).map(({ words }) => textOf(words)));
};

it("names a party once for two acts, one after the other", () => {
  expect(written("考察团参观了规划馆，了解园区情况", "随后，考察团乘车察看建设现场")).toEqual([
    "考察团参观了规划馆，了解园区情况，随后乘车察看建设现场",
  ]);
  expect(
    written("在湖滨，王小样一行参观了样本陵园和民俗馆", "在样本陵园，王小样一行出席了“样本基地”揭牌仪式"),
  ).toEqual(["在湖滨，王小样一行参观了样本陵园和民俗馆，并在样本陵园出席了“样本基地”揭牌仪式"]);
  expect(written("代表团走访了示例公司", "代表团还参观了湖滨博物馆")).toEqual([
    "代表团走访了示例公司，还参观了湖滨博物馆",
  ]);
});

it("keeps acts apart in other places, of others, and behind what others did", () => {
  for (const texts of [
    ["在湖滨，考察团参观了展馆", "在云溪，考察团参观了港口"],
    ["考察团参观了展馆", "随后，王小样一行参观了港口"],
    ["考察团参观了展馆，市长白样陪同", "随后，考察团参观了港口"],
    ["考察团出席了论坛开幕式，团长白样在开幕式上致辞", "随后，考察团参观了展览"],
    ["考察团参观了展馆，白样向学生赠书", "随后，考察团走访了企业"],
    ["考察团参观了展馆，并走访了企业", "考察团还参观了港口"],
    ["考察团参观了展馆", "随后，考察团与示例公司座谈"],
    ["在市长白样陪同下，考察团参观了展馆", "随后，考察团走访了企业"],
  ])
    expect(written(...texts)).toEqual(texts);
});

it("says once that both sides acted, where they did something to each other", () => {
  expect(written("双方互赠纪念品", "双方合影留念")).toEqual(["双方互赠纪念品并合影留念"]);
  expect(written("随后，双方观看了各自的宣传片", "双方互赠礼品，合影留念")).toEqual([
    "随后，双方观看了各自的宣传片，并互赠礼品，合影留念",
  ]);
  const apart = ["双方举行座谈，安例主持", "双方互赠礼品"];
  expect(written(...apart)).toEqual(apart);
});
