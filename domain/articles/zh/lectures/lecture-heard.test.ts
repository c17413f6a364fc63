import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

// Invented visits with a lecture, and of offices and associations of like names.

const LECTURE = {
  key: "l",
  activity: "presentation",
  title: zh("专题报告"),
  people: [
    { key: "bai", as: "speaker" },
    { key: "stu", as: "attendee" },
  ],
  remarks: [remark("r", "bai", "speak", "港口物流")],
};

const text = faultlessText(
  heldEvent({
    kind: "reception",
    title: zh("松山大学代表团访问湖滨大学"),
    home: { name: zh("湖滨大学"), kind: "university" },
    delegations: [{ key: "d", side: "guest", head: "bai" }],
    participants: [
      personOf("an", "安例", "湖滨大学", "校长", { side: "host", roles: ["receiver"] }),
      personOf("bai", "白样", "松山大学", "主任", { side: "guest", delegation: "d", roles: ["head"] }),
      { key: "stu", group: zh("近200名学生") },
    ],
    agenda: [{ key: "t", activity: "talks", topics: [zh("学生交流")] }, LECTURE],
  }),
  "zh",
);

describe("a lecture on a visit", () => {
  it("names who gave it about what before who heard it", () => {
    expect(text).toMatch(/白样就港口物流作专题报告，近200名学生参加/);
    expect(text).not.toMatch(/参加专题报告。/);
  });
});

describe("a foreign office whose short form the record gives with its government", () => {
  it("keeps it", () => {
    const office = { name: zh("湖滨市人民政府外事办公室"), short: zh("市政府外办"), kind: "government" };
    const article = faultlessText(
      heldEvent({
        kind: "meeting",
        title: zh("安例会见白样"),
        home: office,
        participants: [
          {
            ...personOf("an", "安例", "湖滨市人民政府外事办公室", "副主任", {
              side: "host",
              roles: ["receiver"],
            }),
            posts: [{ organization: office, title: zh("副主任") }],
          },
          personOf("bai", "白样", "松山国驻云溪总领事馆", "总领事", { side: "guest", roles: ["head"] }),
        ],
        agenda: [
          {
            key: "t",
            activity: "talks",
            topics: [zh("青少年互访")],
            remarks: [remark("r", "bai", "hope", "市政府外办继续给予支持")],
          },
        ],
      }),
      "zh",
    );
    expect(article).toContain("湖滨市政府外办副主任安例");
    expect(article).not.toMatch(/湖滨市外办|[^府]市外办/);
  });
});

describe("the association of who introduces it", () => {
  it("has its name after that of another association", () => {
    const article = faultlessText(
      heldEvent({
        kind: "meeting",
        title: zh("安例会见松山企经会考察团"),
        delegations: [{ key: "d", name: zh("松山企经会考察团"), side: "guest", head: "bai" }],
        participants: [
          personOf("an", "安例", "湖滨中小企业协会", "秘书长", { side: "host", roles: ["receiver"] }),
          personOf("bai", "白样", "松山企经会", "秘书长", {
            side: "guest",
            delegation: "d",
            roles: ["head"],
          }),
        ],
        agenda: [
          {
            key: "t",
            activity: "talks",
            remarks: [
              { ...remark("r", "an", "welcome"), whom: zh("松山企经会考察团") },
              remark("r2", "an", "introduce", "湖滨中小企业协会的发展情况"),
            ],
          },
        ],
      }),
      "zh",
    );
    expect(article).not.toMatch(/企经会[^。]*介绍了该协会/);
  });
});
