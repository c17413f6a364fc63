import { expect, it } from "vitest";
import { CHINESE_WRITE_UPS } from "./chinese-write-ups.test-data";
import { ENGLISH_WRITE_UPS } from "./english-write-ups.test-data";
import { languageOf } from "./language";

it.each([
  [
    "en",
    "Sample Association visits Model Park\nAuthor:管理员  Addtime:2022-05-26\nOn May 25, 2022, Ann Example came。",
  ],
  [
    "en",
    "Sample Chamber visits Model Zone\n来源:   时间: 2023-08-26 13:36\nOn August 26, Ann Example came。",
  ],
  ["zh", "2024年3月12日，Sample Institute of Technology（SIT）院长到访样例大学，双方举行会谈。"],
  ["zh", "样例集团与GE医疗签约"],
  ["zh", "到访"],
  ["en", "Model Bank"],
  ["en", ""],
] as const)("is %s: %s", (lang, text) => {
  expect(languageOf(text)).toBe(lang);
});

it("is found for every invented write-up", () => {
  for (const { text } of CHINESE_WRITE_UPS) expect(languageOf(text)).toBe("zh");
  for (const { text } of ENGLISH_WRITE_UPS) expect(languageOf(text)).toBe("en");
});
