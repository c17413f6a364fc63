import { describe, expect, it } from "vitest";
import { heldEvent, zh } from "../whole-articles/lake-town.test-data";
import { withStandardWording } from "./standard-wording";

const standard = (text: string): string | undefined =>
  withStandardWording(heldEvent({ purpose: zh(text) })).purpose?.zh;

describe("verbs and their objects", () => {
  it.each([
    ["进一步提升与湖滨在港航、教育领域的合作", "进一步深化与湖滨在港航、教育领域的合作"],
    ["承担支撑政府、服务企业的作用", "发挥支撑政府、服务企业的作用"],
    ["参展第三届湖滨博览会", "参加第三届湖滨博览会"],
    ["商定合作意向", "达成合作意向"],
    ["推进湖港两市关系、助力港口建设", "推动湖港两市关系发展、助力港口建设"],
    ["扩大商会的全球覆盖，致力做好服务", "扩大商会的全球覆盖面，致力于做好服务"],
  ])("are those of the press: %s", (stored, made) => {
    expect(standard(stored)).toBe(made);
  });

  it.each([
    "为双方建立合作关系打下了良好基础",
    "加大推介力度让更多企业了解",
    "提升合作、交流层次",
    "扩大与东盟国家合作、提升侨商的影响力",
    "增加进口拓展经贸合作",
    "参与主办湖滨论坛",
    "参展成果助力产业发展",
    "提升合作“含金量”",
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
    "发掘合作商机",
    "探索合作机遇",
  ])("stay where they go together: %s", (stored) => {
    expect(standard(stored)).toBe(stored);
  });
});
