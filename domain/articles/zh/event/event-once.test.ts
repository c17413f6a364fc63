import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { zh } from "../whole-articles/lake-town.test-data";

const college = { name: zh("湖滨职业技术学院"), short: zh("学院"), kind: "university" } as const;

const signing = (title: string): DraftRecord => ({
  format: FORMAT,
  kind: "signing",
  status: "held",
  title: zh("湖滨职业技术学院与云雀大学签署合作备忘录"),
  home: college,
  news: "m",
  when: { start: "2024-03-05" },
  city: zh("湖滨"),
  venue: { name: zh("行政楼2楼会议室"), organization: college },
  participants: [
    {
      key: "a",
      person: { name: zh("安例") },
      posts: [{ organization: college, title: zh("院长") }],
      side: "host",
    },
    {
      key: "b",
      person: { name: zh("博例") },
      posts: [{ organization: college, title: zh("处长") }],
      side: "host",
    },
  ],
  agenda: [
    { key: "t", activity: "ceremony", title: zh(title), people: [{ key: "a", as: "chair" }, { key: "b" }] },
    { key: "s", activity: "signing", agreements: ["m"] },
  ],
  agreements: [
    {
      key: "m",
      title: zh("合作备忘录"),
      type: "mou",
      status: "signed",
      parties: [{ organization: college }, { organization: { name: zh("云雀大学"), kind: "university" } }],
    },
  ],
});

describe("the place of a signing", () => {
  const text = (): string => faultlessText(signing("青年干部研修班开幕式"), "zh");

  it("does not make another college of its city and its short form", () => {
    expect(text()).not.toContain("湖滨学院");
    expect(text()).toContain("学院行政楼2楼会议室");
  });

  it("is not that of an opening before it is said of what", () => {
    expect(text()).not.toMatch(/。开幕式在/);
  });
});

describe("an assembly that is the event", () => {
  it("is not held a second time", () => {
    const text = faultlessText(
      {
        format: FORMAT,
        kind: "other",
        status: "held",
        title: zh("湖滨商会选举产生领导机构"),
        home: { name: zh("湖滨商会"), kind: "association" },
        when: { start: "2024-03-05" },
        city: zh("湖滨"),
        officialName: zh("湖滨商会第二届会员代表大会"),
        agenda: [
          {
            key: "c",
            activity: "other",
            did: zh("召开会员代表大会"),
            remarks: [{ key: "r", by: "all", act: "point_out", points: [zh("商会要推动改革发展")] }],
          },
        ],
      },
      "zh",
    );
    expect(text).not.toContain("其间，还召开");
    expect(text).toContain("商会要推动改革发展");
  });
});
