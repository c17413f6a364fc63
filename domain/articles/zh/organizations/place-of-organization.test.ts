import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, zh } from "../whole-articles/lake-town.test-data";

// Where an invented ceremony was, at a place of an organization.

const at = (organization: string, name: string): string =>
  faultlessText(
    heldEvent({
      kind: "other",
      title: zh("云雀工作站揭牌仪式举行"),
      officialName: zh("云雀工作站揭牌仪式"),
      city: zh("湖滨"),
      venue: { name: zh(name), organization: { name: zh(organization), kind: "university" } },
    }),
    "zh",
  );

it("keeps a place named after a road of the noun of the organization", () => {
  expect(at("云雀大学文理学院", "学院路校区")).toContain("云雀大学文理学院学院路校区");
});

it("does not repeat the end of the organization at the beginning of its place", () => {
  expect(at("云雀大学文理学院", "文理学院礼堂")).toContain("云雀大学文理学院礼堂");
});
