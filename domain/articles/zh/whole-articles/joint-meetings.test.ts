import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { zh } from "./lake-town.test-data";

const LAKE = { name: zh("湖滨市外办"), kind: "government" };
const HILL = { name: zh("甲国山城市"), kind: "government" };
const OFFICE = { name: zh("国际事务局"), parent: HILL, kind: "government" };
const person = (key: string, name: string, organization: object, title: string, side: string) => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization, title: zh(title) }],
  side,
});
const article = (title: string, more: object = {}): string =>
  faultlessText(
    {
      format: FORMAT,
      kind: "meeting",
      status: "held",
      title: zh(title),
      when: { start: "2024-03-05" },
      online: "fully",
      participants: [
        person("a", "安例", LAKE, "副主任", "host"),
        person("b", "博例", OFFICE, "局长", "guest"),
        person("c", "陈例", { name: zh("驻山城总领事馆"), kind: "government" }, "副领事", "third"),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          title: zh("联络人视频会议"),
          online: "fully",
          topics: [zh("下一步交流计划")],
          remarks: [{ key: "r", by: ["a"], act: "introduce", points: [zh("湖滨的发展情况")] }],
        },
      ],
      ...more,
    } as unknown as DraftRecord,
    "zh",
  );

describe("a meeting that the title says two held", () => {
  it("is one event of both, rather than one receiving the other", () => {
    const text = article("湖滨市与甲国山城市召开联络人视频会议");
    expect(text).toContain("湖滨市外办与甲国山城市召开联络人视频会议，就下一步交流计划");
    expect(text).not.toMatch(/会见|以线上方式|参加联络人/);
  });

  it("has its two hosts as subject, who are not named as organizers again", () => {
    const organizers = [
      { organization: LAKE, tier: "host" },
      { organization: OFFICE, tier: "host" },
    ];
    const text = article("湖滨市与甲国山城市举行联络人视频会议", { organizers });
    expect(text).toContain("湖滨市外办与甲国山城市国际事务局举行联络人视频会议");
    expect(text).not.toMatch(/主办|组织/);
  });

  it("stays a meeting where the title states that one met the other", () => {
    expect(article("湖滨市外办副主任安例会见博例")).toContain("会见");
  });
});
