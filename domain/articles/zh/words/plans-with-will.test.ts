import { describe, expect, it } from "vitest";
import { plansWithWill } from "./plans-with-will";

const made = (text: string): string => plansWithWill([{ text, path: "p" }])[0]?.text ?? "";

describe("what a speaker says of the time to come", () => {
  it("has 将 where it has no modal verb", () => {
    expect(made("双方今后秉承优势互补原则，深化合作")).toBe("双方今后将秉承优势互补原则，深化合作");
    expect(made("湖滨博物馆未来依托双方资源，开展合作")).toBe("湖滨博物馆未来将依托双方资源，开展合作");
    expect(made("学院以此次签约为契机，与湖滨镇开展合作")).toBe("学院将以此次签约为契机，与湖滨镇开展合作");
    expect(made("商会未来继续为会员服务")).toBe("商会未来将继续为会员服务");
  });

  it.each([
    "双方以此次签约为契机，成立了联合研究院",
    "商会以此次访问为起点，已与三家企业建立联系",
    "建议双方今后继续加强贸易往来",
    "双方今后在经贸领域应加强合作",
    "如果双方今后继续扩大合作，成果更多",
    "期待双方今后继续深化合作",
    "湖滨未来围绕港口建设的规划令人期待",
    "湖滨市民今后与青石市民一样可以免签旅行",
  ])("stays in what is no plan of the subject, or done: %s", (text) => {
    expect(made(text)).toBe(text);
  });

  it("stays where it has one, or where the time modifies a noun", () => {
    for (const text of [
      "双方今后将秉承优势互补原则",
      "商会未来要为会员服务",
      "湖滨市未来发展空间广阔",
      "两地今后合作前景广阔",
      "商会未来的工作重点是服务会员",
      "学院愿以此次签约为契机，开展合作",
      "未来几年是关键时期",
      "希望双方今后加强合作",
      "双方今后合作空间很大",
      "双方今后在各领域的合作一定会更加紧密",
    ])
      expect(made(text)).toBe(text);
  });
});
