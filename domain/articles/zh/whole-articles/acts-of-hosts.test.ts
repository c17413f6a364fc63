import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { zh } from "./lake-town.test-data";

const city = { name: zh("松山市"), kind: "government" };
const lake = { name: zh("湖滨市"), kind: "government" };
const chamber = { name: zh("松山市湖滨商会"), short: zh("湖滨商会"), kind: "association" };
const person = (key: string, name: string, title: string, organization: object, more: object) => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization, title: zh(title) }],
  ...more,
});
const written = (record: object): string =>
  faultlessText({ format: FORMAT, status: "held", ...record } as unknown as DraftRecord, "zh");

const guests = { key: "d", name: zh("湖滨市友好访问团"), side: "guest", head: "a", size: 9 };
const leader = person("a", "安例", "副市长", lake, { side: "guest", delegation: "d", roles: ["head"] });
const mayor = person("b", "白样", "市长", city, { side: "host", roles: ["receiver"] });

describe("what hosts did for visitors", () => {
  it("is not a sentence that continues with what the visitors saw", () => {
    const text = written({
      kind: "outbound_visit",
      title: zh("湖滨市友好访问团访问松山"),
      when: { start: "2024-05-06", end: "2024-05-07" },
      city: zh("松山市"),
      delegations: [guests],
      participants: [leader, mayor],
      agenda: [
        {
          key: "m",
          activity: "meal",
          title: zh("招待会"),
          organizers: [{ organization: city, tier: "host" }],
          people: [{ key: "a", as: "head" }],
        },
        {
          key: "t",
          activity: "tour",
          people: [{ key: "a", as: "head" }],
          saw: [zh("松山港"), zh("生态城")],
        },
      ],
    });
    expect(text).toContain("松山市为访问团举行招待会。");
    expect(text).toMatch(/(?:访问团|安例一行)参观了松山港/);
    expect(text).not.toContain("招待会，并参观");
  });

  it("is a meal of the receivers, where no host is recorded at it", () => {
    const text = written({
      kind: "meeting",
      title: zh("白样会见湖滨市友好访问团"),
      when: { start: "2024-05-06" },
      delegations: [guests],
      participants: [
        leader,
        { ...mayor, roles: ["receiver", "speaker"] },
        person("c", "陈例", "校长", { name: zh("松山示例大学"), kind: "university" }, { side: "third" }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          title: zh("会见"),
          remarks: [{ key: "r", by: ["b"], act: "introduce", points: [zh("松山市的情况")] }],
        },
        { key: "m", activity: "meal", title: zh("宴请") },
      ],
    });
    expect(text).toContain("，并宴请访问团");
    expect(text).not.toContain("各方参加宴请");
  });
});

describe("the place of those who received", () => {
  const received = (record: object): string =>
    written({
      kind: "reception",
      when: { start: "2024-05-06" },
      delegations: [{ key: "d", side: "guest", head: "a", size: 5 }],
      ...record,
    });
  const talks = {
    key: "t",
    activity: "talks",
    title: zh("座谈会"),
    remarks: [{ key: "r", by: ["b"], act: "introduce", points: [zh("基本情况")] }],
  };

  it("is where they were, without a room that has no name", () => {
    const text = received({
      title: zh("湖滨市副市长安例到松山市湖滨商会考察"),
      home: chamber,
      venue: { name: zh("会议室"), organization: chamber },
      purpose: zh("考察交流"),
      participants: [
        leader,
        person("b", "白样", "会长", chamber, { side: "host", roles: ["receiver", "speaker"] }),
        { key: "g", group: zh("代表"), of: [chamber], side: "host" },
      ],
      agenda: [talks],
    });
    expect(text).not.toContain("在会议室");
  });
});
