import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { CITY, heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

describe("several speakers with one point each", () => {
  const group = { key: "office", side: "host", group: zh("航运办主任"), of: [CITY] };
  const said = (...remarks: object[]): string =>
    faultlessText(
      heldEvent({
        title: zh("湖滨港口商会到云雀市航运协会交流"),
        participants: [
          personOf("an", "安例", "云雀市航运协会", "会长", { side: "host" }),
          personOf("bai", "白样", "湖滨港口商会", "会长", { side: "guest" }),
          personOf("cen", "岑设", "云雀市航运协会", "秘书长", { side: "host" }),
          group,
        ],
        agenda: [{ key: "t", activity: "talks", title: zh("座谈会"), remarks }],
      }),
      "zh",
    );

  it("are not joined by 分别 where two people share a point", () => {
    const text = said(
      { key: "r1", by: ["an", "office"], act: "introduce", points: [zh("航运情况")] },
      remark("r2", "bai", "introduce", "港口优势"),
    );
    expect(text).toMatch(/介绍了航运情况，.*白样介绍了港口优势/);
    expect(text).not.toContain("分别介绍");
  });
  it("are not joined by 分别 where the list puts those of one organization together", () => {
    const text = said(
      remark("r1", "an", "introduce", "航运情况"),
      remark("r2", "bai", "introduce", "港口优势"),
      remark("r3", "cen", "introduce", "湖区规划"),
    );
    expect(text).toMatch(/安例介绍了航运情况，.*白样介绍了港口优势，.*岑设介绍了湖区规划/);
  });
  it("are joined by 分别 in the order of their turns", () => {
    const text = said(
      remark("r1", "an", "introduce", "航运情况"),
      remark("r2", "bai", "introduce", "港口优势"),
    );
    expect(text).toMatch(/安例、.*白样分别介绍了航运情况和港口优势|安例和.*白样分别介绍了航运情况和港口优势/);
  });
});
