import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, remark, zh } from "../whole-articles/lake-town.test-data";

const COLLEGE = { name: zh("北原管理大学"), kind: "university" };
const INSTITUTE = { name: zh("港口研究院"), parent: COLLEGE };

const person = (key: string, name: string, ...posts: readonly object[]): object => ({
  key,
  person: { name: zh(name) },
  posts,
});
const post = (organization: object, title?: string): object => ({
  organization,
  ...(title ? { title: zh(title) } : {}),
});

const spoken = (...participants: readonly object[]): string =>
  faultlessText(
    heldEvent({
      kind: "seminar",
      title: zh("湖滨办学洽谈会举行"),
      participants,
      agenda: [
        {
          key: "s",
          activity: "speeches",
          remarks: [
            {
              ...remark("r", "a", "thank", "热情接待"),
              by: participants.map((one) => (one as { key: string }).key),
            },
          ],
        },
      ],
    }),
    "zh",
  );

describe("people of a university", () => {
  it("of whom one has no known post are not 该校 and a name", () => {
    const text = spoken(
      person("a", "安例", post(COLLEGE, "校长")),
      person("b", "白样", post(COLLEGE, "副校长")),
      person("c", "陈例", post(COLLEGE)),
    );
    expect(text).toContain("北原管理大学校长安例、副校长白样以及陈例");
    expect(text).not.toContain("该校陈例");
  });

  it("have a rank without 该校 after a post at a part of it", () => {
    const text = spoken(
      person("a", "安例", post(INSTITUTE, "院长"), post(COLLEGE, "教授")),
      person("b", "白样", post(COLLEGE, "副校长")),
    );
    expect(text).toContain("港口研究院院长、教授安例");
    expect(text).not.toContain("该校教授");
  });
});

describe("an office that is named again in a topic", () => {
  const talks = (city: string): string =>
    faultlessText(
      heldEvent({
        kind: "meeting",
        title: zh("安例到松山调研"),
        participants: [
          { ...person("a", "安例", post({ name: zh("湖滨大学") }, "校长")), side: "guest" },
          {
            ...person("b", "白样", post({ name: zh(`农桥党${city}委`), kind: "party" }, "主委")),
            side: "host",
          },
        ],
        agenda: [
          {
            key: "t",
            activity: "talks",
            people: [{ key: "a" }, { key: "b" }],
            topics: [zh("企业的生产和销售"), zh("茶园的管护和采摘"), zh(`农桥党${city}委今年的重点课题`)],
          },
        ],
      }),
      "zh",
    );
  it("keeps its name, as 该委 does not say which", () => {
    expect(talks("松山市")).not.toContain("该委");
  });
});

describe("several schools that sign at one of them", () => {
  it("have the name of the place", () => {
    const school = (name: string): object => ({ name: zh(name), kind: "university" });
    const text = faultlessText(
      heldEvent({
        kind: "signing",
        title: zh("湖滨技工学校与北原职业学院签约"),
        venue: school("北原职业学院"),
        agreements: [
          ["湖滨技工学校", "北原职业学院"],
          ["松山中等职业学校", "北原职业学院"],
        ].map((names, at) => ({
          key: `g${at}`,
          type: "other",
          status: "signed",
          title: zh("合作协议"),
          parties: names.map((name) => ({ organization: school(name) })),
        })),
      }),
      "zh",
    );
    expect(text).not.toContain("在该校");
  });
});
