import { describe, expect, it } from "vitest";
import { behindName } from "./group-behind-name";

describe("a group behind the name of its organization", () => {
  it("does not repeat the noun with which the name ends", () => {
    expect(behindName("湖滨商会", "商会代表及部分企业家代表")).toBe("代表及部分企业家代表");
    expect(behindName("云雀骨科医院", "医院领导")).toBe("领导");
    expect(behindName("22个省市水运协会", "协会会长、秘书长")).toBe("会长、秘书长");
  });

  it("does not repeat the level of a region", () => {
    expect(behindName("云雀市", "市四大班子部分领导")).toBe("四大班子部分领导");
    expect(behindName("云雀区", "区委、区政府")).toBe("委、区政府");
  });

  it("keeps words of which the end of the name is only a part", () => {
    expect(behindName("云雀市", "市民代表")).toBe("市民代表");
    expect(behindName("云雀区", "区块链企业代表")).toBe("区块链企业代表");
    expect(behindName("湖滨大学", "大学城企业代表")).toBe("大学城企业代表");
    expect(behindName("湖滨大学", "大学生代表")).toBe("大学生代表");
    expect(behindName("湖滨重点企业", "企业家代表")).toBe("企业家代表");
    expect(behindName("松县", "县委、县政府")).toBe("县委、县政府");
  });
});
