import { describe, expect, it } from "vitest";
import { heldEvent, zh } from "../whole-articles/lake-town.test-data";
import { withStandardWording } from "./standard-wording";

const standard = (text: string): string | undefined =>
  withStandardWording(heldEvent({ purpose: zh(text) })).purpose?.zh;

describe("verbs and their objects", () => {
  it.each([
    ["加强港口服务水平，增加竞争力", "提高港口服务水平，增强竞争力"],
    ["加强两地人民的友谊，促进相互了解", "增进两地人民的友谊，增进相互了解"],
    ["进一步提升与湖滨在港航、教育领域的合作", "进一步深化与湖滨在港航、教育领域的合作"],
    ["成立定期联络机制，改善服务体系", "建立定期联络机制，完善服务体系"],
    ["承担支撑政府、服务企业的作用", "发挥支撑政府、服务企业的作用"],
    ["解决侨商需求，克服各种挑战", "满足侨商需求，应对各种挑战"],
    ["召开签约仪式，参展第三届湖滨博览会", "举行签约仪式，参加第三届湖滨博览会"],
    ["两市缔结为国际友好城市", "两市结为国际友好城市"],
    ["商定合作意向，达到高度一致", "达成合作意向，达成高度一致"],
    ["推进湖港两市关系、助力港口建设", "推动湖港两市关系发展、助力港口建设"],
    ["两校建立长期合作，加强教师队伍", "两校建立长期合作关系，加强教师队伍建设"],
    ["扩大商会的全球覆盖，迈入新台阶", "扩大商会的全球覆盖面，迈上新台阶"],
  ])("are those of the press: %s", (stored, made) => {
    expect(standard(stored)).toBe(made);
  });

  it.each([
    "加强港口建设，提高服务水平",
    "加强合作水平评估",
    "推进行业合作，参加大湖合作",
    "推动行业发展开展的工作",
    "学院的建立翻开了合作的新篇章",
    "为港口建设培养人才",
    "更加强大的实力",
    "出席开展仪式",
    "推动建立友好城市关系",
    "扩大合作，增进友谊与了解，履行责任",
    "加大对合作的支持力度",
  ])("stay where they go together: %s", (stored) => {
    expect(standard(stored)).toBe(stored);
  });
});
