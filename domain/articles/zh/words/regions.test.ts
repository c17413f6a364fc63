import { describe, expect, it } from "vitest";
import { hasLevel, isWithin, levelBefore } from "./regions";

describe("the level of a region in front of an organization", () => {
  it("comes before an organization of the region itself", () => {
    expect(levelBefore("星河省", "工商联")).toBe("省");
    expect(levelBefore("星河省", "城市规划协会")).toBe("省");
    expect(levelBefore("星河省", "产业联盟")).toBe("省");
    expect(levelBefore("云雀市", "市场监管局")).toBe("市");
  });

  it("does not come before one of a lower region, or one that has it", () => {
    expect(levelBefore("星河省", "云雀市工商联")).toBe("");
    expect(levelBefore("星河省", "松山州工商联")).toBe("");
    expect(levelBefore("云雀市", "青石区工商联")).toBe("");
    expect(levelBefore("青石区", "区卫生工委")).toBe("");
  });

  it("differs from a word that begins with it", () => {
    expect(hasLevel("市", "市场监管局")).toBe(false);
    expect(hasLevel("县", "县域经济办")).toBe(false);
    expect(hasLevel("区", "区台办")).toBe(true);
  });

  it("shows which names of a list are within the region before them", () => {
    expect(isWithin("星河省", "云雀市工商联")).toBe(true);
    expect(isWithin("云雀市", "松山市工商联")).toBe(false);
    expect(isWithin("云雀市", "青石区工商联")).toBe(true);
  });
});

it("comes before a name that begins with an area which is no district, or with a word like 市政", () => {
  for (const name of ["社区工作局", "园区管理局", "山区发展协会", "市政公用局"])
    expect(levelBefore("云雀市", name)).toBe("市");
  expect(levelBefore("星河省", "现代都市农业协会")).toBe("省");
  expect(levelBefore("云雀市", "市政务服务局")).toBe("");
  expect(isWithin("云雀市", "社区工作局")).toBe(false);
  expect(isWithin("云雀市", "房山区商会")).toBe(true);
});
