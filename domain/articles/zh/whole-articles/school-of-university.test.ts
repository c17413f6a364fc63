import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { headOf, isSchoolOfUniversity } from "../words/nouns-of-names";
import { heldEvent, person, personOf, remark, zh } from "./lake-town.test-data";

// Visitors at the medical school of an invented university.

const SCHOOL = { name: zh("湖滨大学医学院"), kind: "university" };

describe("a school of a university", () => {
  it("is not the university where its people receive visitors", () => {
    const article = faultlessText(
      heldEvent({
        kind: "reception",
        title: zh("松山医疗代表团访问湖滨大学医学院"),
        home: SCHOOL,
        venue: { name: zh("湖滨大学医学院") },
        delegations: [{ key: "d", name: zh("松山医疗代表团"), side: "guest", size: 6 }],
        participants: [
          personOf("lu", "陆样", "湖滨大学医学院", "副院长", { side: "host", roles: ["receiver"] }),
          personOf("an", "安例", "松山医疗协会", "会长", { side: "guest", delegation: "d" }),
        ],
        agenda: [
          {
            key: "k",
            activity: "talks",
            topics: [zh("医疗交流与合作")],
            remarks: [
              remark("r", "lu", "introduce", "附属医院的发展情况"),
              remark("s", "an", "introduce", "医疗器材业的现状"),
            ],
          },
        ],
      }),
      "zh",
    );
    expect(article).toContain("该学院副院长陆样");
    expect(article).not.toContain("该校");
  });

  it("is reported from a college of its own", () => {
    expect(isSchoolOfUniversity("湖滨大学医学院")).toBe(true);
    expect(isSchoolOfUniversity("湖滨学院")).toBe(false);
    const org = { id: "o", name: { text: "湖滨学院", path: "" } };
    expect(headOf(org as unknown as Parameters<typeof headOf>[0])).toBe("校");
  });

  it("has its university where another party is a school of that noun", () => {
    const school = { name: zh("医学院"), parent: { name: zh("星河大学"), kind: "university" } };
    const article = faultlessText(
      heldEvent({
        kind: "signing",
        title: zh("两校签署医疗合作备忘录"),
        venue: { name: zh("湖滨大学医学院") },
        participants: [
          person("a", "安例", school, "院长", { side: "guest" }),
          personOf("lu", "陆样", "湖滨大学医学院", "副院长", { side: "host" }),
          person("b", "白样", school, "副院长", { side: "guest" }),
        ],
        agenda: [
          {
            key: "k",
            activity: "signing",
            people: [{ key: "a" }, { key: "lu" }, { key: "b" }],
            agreements: ["m"],
            remarks: [{ key: "r", by: ["a", "lu"], act: "introduce", points: [zh("各自学校的概况")] }],
          },
        ],
        agreements: [
          {
            key: "m",
            title: zh("医疗合作备忘录"),
            type: "mou",
            status: "signed",
            parties: [{ organization: school }, { organization: SCHOOL }],
          },
        ],
      }),
      "zh",
    );
    expect(article).toContain("星河大学医学院院长安例");
    expect(article).not.toMatch(/(?<!大学)医学院/u);
  });
});
