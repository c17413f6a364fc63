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

it("is called with the city once, alone or behind its province", () => {
  const text = faultlessText(
    heldEvent({
      kind: "other",
      title: zh("湖滨联盟成立大会召开"),
      officialName: zh("湖滨联盟成立大会"),
      city: zh("星河省云雀"),
      home: { name: zh("青石博物馆"), kind: "other" },
      venue: { name: zh("青石博物馆"), city: zh("云雀") },
    }),
    "zh",
  );
  expect(text).toContain("在星河省云雀青石博物馆");
  expect(text).not.toContain("位于");
});

it("has its country or province before a name that begins with the city", () => {
  const text = faultlessText(
    heldEvent({
      kind: "signing",
      title: zh("湖滨港与云雀港签约"),
      city: zh("湖滨"),
      agreements: [
        {
          key: "m",
          title: zh("友好港备忘录"),
          status: "signed",
          parties: [
            { organization: { name: zh("湖滨港") } },
            { organization: { name: zh("云雀港"), city: zh("星河国云雀") } },
          ],
        },
      ],
    }),
    "zh",
  );
  expect(text).toContain("星河国云雀港");
  expect(text).not.toContain("云雀云雀");
});

it("keeps all of a city before a name that begins with another word", () => {
  const text = faultlessText(
    heldEvent({
      kind: "outbound_visit",
      title: zh("湖滨大学考察"),
      city: zh("湖滨"),
      agenda: [
        { key: "t", activity: "tour", venue: { name: zh("门市部大楼"), city: zh("厦门市") }, people: [] },
      ],
    }),
    "zh",
  );
  expect(text).toMatch(/厦门市的?门市部大楼/u);
});

it("is the organization where it is a name that this goes by", () => {
  const text = at("云雀产业集团有限公司", "云雀集团");
  expect(text).toContain("在湖滨云雀产业集团有限公司举行");
  expect(at("云雀产业集团有限公司", "展示中心")).toContain("云雀产业集团有限公司展示中心");
});
