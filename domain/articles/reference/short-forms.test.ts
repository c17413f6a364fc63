import { describe, expect, it } from "vitest";
import type { Phrase } from "../phrase";
import { isClearShortening, keptShortForms } from "./short-forms";

describe("a Chinese short form that needs no introduction", () => {
  it("leaves out the place in front, words for levels or formal words", () => {
    for (const [name, short] of [
      ["星河国云雀市", "云雀市"],
      ["韩国青石郡", "青石郡"],
      ["韩国海角道松山市", "松山市"],
      ["云雀市青石区湖滨商会", "青石湖滨商会"],
      ["云雀市湖滨商会", "云雀湖滨商会"],
      ["云雀市商务局", "市商务局"],
      ["云雀市人民政府", "云雀市"],
      ["中共青石县委", "青石县委"],
      ["青石高新区", "高新区"],
      ["海角湖滨新区", "湖滨新区"],
    ] as const)
      expect([short, isClearShortening(name, short, "zh")]).toEqual([short, true]);
  });

  it("is no abbreviation and no mere noun", () => {
    for (const [name, short] of [
      ["湖滨省人民对外友好协会", "省友协"],
      ["湖滨市科学技术协会", "市科协"],
      ["云溪国际华商会", "华商会"],
      ["云雀省现代纺织创新中心", "创新中心"],
      ["星河中华总商会", "中总"],
      ["云雀药品进出口商会", "商会"],
      ["云雀省工业园区协会", "省园区协会"],
    ] as const)
      expect([short, isClearShortening(name, short, "zh")]).toEqual([short, false]);
  });
});

describe("a Chinese short form that is only the name cut short", () => {
  it.each([
    ["斐济海角学院", "海角学院"],
    ["云雀市园林管理委员会", "云雀市园林管理委"],
    ["星河援助海角国第九批医疗队", "第九批医疗队"],
    ["中华人民共和国渔业部", "渔业部"],
  ])("needs no introduction: %s", (name, short) => {
    expect(isClearShortening(name, short, "zh")).toBe(true);
  });

  it("needs one where it is another word", () => {
    expect(isClearShortening("云雀市人民对外友好协会", "云雀友协", "zh")).toBe(false);
  });
});

describe("a short form in the headline", () => {
  const text: Phrase = {
    pieces: [{ s: "Guests visited the University of Nets" }, { s: " (UoN of Lakeland)", short: "u" }],
    paths: [],
  };

  it("is introduced where letters are among its words", () => {
    expect(keptShortForms([text], [], "Guests visit UoN of Lakeland").has("u")).toBe(true);
    expect(keptShortForms([text], [], "Guests visit Lakeland").has("u")).toBe(false);
  });
});
