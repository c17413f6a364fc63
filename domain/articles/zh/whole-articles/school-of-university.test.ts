import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { headOf, isSchoolOfUniversity } from "../words/nouns-of-names";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

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
});
