import { describe, expect, it } from "vitest";
import { verbPhraseZh } from "./verb-phrases";

describe("a Chinese verb phrase", () => {
  it.each([
    ["双方将加强合作", "加强合作"],
    ["双方一致同意，共同打造品牌", "共同打造品牌"],
    ["愿与湖滨大学合作", "与湖滨大学合作"],
    ["将成果推广到全市", "把成果推广到全市"],
    ["将军到访", "将军到访"],
    ["会同有关部门开展检查", "会同有关部门开展检查"],
    ["应对气候变化", "应对气候变化"],
    ["双方对口单位加强联系", "双方对口单位加强联系"],
    ["两校同学互访", "两校同学互访"],
    ["将合作成果推广到全市", "把合作成果推广到全市"],
    ["会议将于5月举行", "会议将于5月举行"],
    ["要求严格管理", "要求严格管理"],
  ])("has neither its subject nor the future: %s", (stored, form) => {
    expect(verbPhraseZh(stored)).toBe(form);
  });
});
