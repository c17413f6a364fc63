import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";

const zh = (text: string) => ({ zh: text });
const CITY = { name: zh("湖滨市博物馆"), short: zh("市博物馆"), kind: "institute" };
const COUNTY = { name: zh("青石县博物馆"), short: zh("县博物馆"), kind: "institute" };
const of = (key: string, name: string, organization: object, title: string, more: object): object => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization, title: zh(title) }],
  ...more,
});

describe("the full name of an organization", () => {
  it("comes behind the formal name of a ceremony that has it too", () => {
    const name = "湖滨市博物馆、青石县博物馆合作协议";
    const text = faultlessText(
      {
        format: FORMAT,
        kind: "signing",
        status: "held",
        title: zh("两馆签署合作协议"),
        officialName: zh(`${name}签约仪式`),
        home: COUNTY,
        when: { start: "2024-03-05" },
        venue: { name: zh("青石县博物馆"), organization: COUNTY },
        participants: [
          of("an", "安例", CITY, "副馆长", { side: "guest" }),
          of("bai", "白样", COUNTY, "馆长", { side: "host" }),
          of("chen", "陈试", COUNTY, "副馆长", { side: "host", roles: ["chair"] }),
        ],
        agenda: [
          {
            key: "s",
            activity: "signing",
            people: [{ key: "chen", as: "chair" }, { key: "an" }, { key: "bai" }],
            agreements: ["a"],
          },
        ],
        agreements: [
          {
            key: "a",
            title: zh(name),
            type: "framework",
            status: "signed",
            parties: [
              { organization: CITY, signatories: ["an"] },
              { organization: COUNTY, signatories: ["bai"] },
            ],
          },
        ],
      } as unknown as DraftRecord,
      "zh",
    );
    expect(text).toContain("签约仪式在青石县博物馆举行。湖滨市博物馆副馆长安例与县博物馆馆长白样");
  });

  it("comes before its short form in the record's own words, with the bracket", () => {
    const society = { name: zh("云溪国湖滨同乡总会"), short: zh("湖总"), kind: "association" };
    const home = { name: zh("旅云溪青石同乡会"), kind: "association" };
    const text = faultlessText(
      {
        format: FORMAT,
        kind: "other",
        status: "held",
        title: zh("旅云溪青石同乡会举行就职典礼"),
        officialName: zh("旅云溪青石同乡会就职典礼"),
        home,
        when: { start: "2024-03-05" },
        participants: [
          of("an", "安例", society, "理事长", { side: "guest", roles: ["speaker"] }),
          of("bai", "白样", home, "会长", { side: "host" }),
        ],
        agenda: [
          {
            key: "c",
            activity: "ceremony",
            people: [{ key: "bai" }, { key: "an", as: "speaker" }],
            remarks: [
              { key: "w", by: ["bai"], act: "welcome", whom: zh("湖总来宾") },
              {
                key: "h",
                by: ["an"],
                act: "say",
                points: [zh("青石同乡会是湖总早期的会员，支持湖总的活动")],
              },
            ],
          },
        ],
      } as unknown as DraftRecord,
      "zh",
    );
    expect(text).toContain("云溪国湖滨同乡总会（以下简称“湖总”）来宾");
    expect(text).toContain("湖总理事长安例");
    expect(text.match(/以下简称/gu)).toHaveLength(1);
  });
});
