import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

// A tour of which only the escort is known, on an invented visit.

const visitOf = (more: object): string =>
  faultlessText(
    heldEvent({
      kind: "inspection",
      title: zh("青松市市长访问湖滨语言学院"),
      participants: [
        personOf("an", "安例", "青松市", "市长", { side: "guest", roles: ["head"] }),
        { key: "bo", person: { name: zh("博例") }, posts: [{ title: zh("荣誉领事") }], side: "guest" },
        personOf("ce", "策例", "湖滨市", "副市长", { side: "host", roles: ["escort"] }),
        personOf("da", "达例", "湖滨语言学院", "院长", { side: "host", roles: ["receiver"] }),
      ],
      agenda: [
        {
          key: "tour",
          activity: "tour",
          people: [{ key: "an", as: "head" }, { key: "bo" }, { key: "ce", as: "escort" }],
        },
        {
          key: "talks",
          activity: "talks",
          people: [{ key: "an" }, { key: "bo" }, { key: "da" }],
          remarks: [remark("r", "da", "introduce", "教学情况")],
        },
      ],
      ...more,
    }),
    "zh",
  );

const org = { name: zh("湖滨语言学院"), organization: { name: zh("湖滨语言学院"), kind: "institute" } };

it("has the organization visited as its object", () => {
  const text = visitOf({ venue: org });
  expect(text).toMatch(/陪同下，安例一行参观了湖滨语言学院/);
  expect(text).not.toMatch(/参观[，。]/);
});

it("has a verb that needs no object where no organization is known", () => {
  expect(visitOf({})).not.toMatch(/一行参观[，。]/);
});

it("is a visit on which others came along, rather than took part", () => {
  const text = visitOf({ venue: org });
  expect(text).toContain("荣誉领事博例同行");
  expect(text).not.toContain("博例参加");
});
