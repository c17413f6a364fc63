import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { plain, textOf } from "../../phrase";
import { heldEvent, person, personOf, zh } from "../whole-articles/lake-town.test-data";
import { cityOfDistrict } from "./city-before";

const called = (city: string, next: string): string => textOf(cityOfDistrict(plain(city), next));

describe("a city before a district or county", () => {
  it("keeps its noun", () => {
    expect(called("云雀", "青石区")).toBe("云雀市");
    expect(called("云雀", "青石区工商联")).toBe("云雀市");
    expect(called("星河省云雀", "松山县")).toBe("星河省云雀市");
    expect(called("云雀", "松县文化馆")).toBe("云雀市");
  });

  it("has none before anything else, or where it is no city", () => {
    for (const next of [
      "高新区",
      "青石校区",
      "青石工业区",
      "区域合作中心",
      "青石公园",
      "大湾区商会",
      "西部山区协会",
      "保税港区",
    ])
      expect(called("云雀", next)).toBe("云雀");
    for (const region of ["云雀市", "江苏", "香港", "湘西", "阿克苏", "星河国", "青石县"])
      expect(called(region, "松山县")).toBe(region);
  });

  it("is called so where an event was, and before an office of the district", () => {
    const text = faultlessText(
      heldEvent({
        kind: "signing",
        title: zh("港口商会与青石区政府签署合作协议"),
        city: zh("云雀"),
        areas: [zh("青石区")],
        participants: [
          personOf("an", "安小样", "湖滨港口商会", "会长", { side: "guest" }),
          person("bai", "白小样", { name: zh("松山县商务局"), kind: "government", city: zh("南汀") }, "局长"),
        ],
        agreements: [
          {
            key: "m",
            title: zh("合作协议"),
            status: "signed",
            parties: [
              { organization: { name: zh("湖滨港口商会"), kind: "association" } },
              { organization: { name: zh("青石区人民政府"), kind: "government" } },
            ],
          },
        ],
      }),
      "zh",
    );
    expect(text).toContain("云雀市青石区");
    expect(text).toContain("南汀市松山县商务局局长白小样");
  });
});
