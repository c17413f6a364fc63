import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "../whole-articles/lake-town.test-data";

const talked = (...more: object[]): string =>
  faultlessText(
    heldEvent({
      kind: "signing",
      title: zh("湖滨商会与松山商会签署合作备忘录"),
      participants: [
        personOf("an", "安例", "湖滨商会", "副会长", { side: "guest", roles: ["head"] }),
        personOf("lu", "陆样", "松山商会", "会长", { side: "host", roles: ["receiver"] }),
        ...more,
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          people: [{ key: "an" }, { key: "lu" }],
          topics: [zh("机构合作"), zh("会员互访")],
        },
        { key: "s", activity: "signing", people: [{ key: "an" }, { key: "lu" }], agreements: ["m"] },
      ],
      agreements: [
        {
          key: "m",
          title: zh("合作备忘录"),
          type: "mou",
          status: "signed",
          parties: [
            { organization: { name: zh("湖滨商会"), kind: "association" } },
            { organization: { name: zh("松山商会"), kind: "association" } },
          ],
        },
      ],
    }),
    "zh",
  );

it("names the two who talked where others were at another part of the event", () => {
  const text = talked({ key: "g", group: zh("松山工商界人士") });
  expect(text).not.toContain("与会人员就");
  expect(text).toMatch(/安例与[^。]*陆样[^。]*就机构合作/);
});

it("has both sides where nobody else was there", () => {
  expect(talked()).toContain("双方就机构合作");
});
