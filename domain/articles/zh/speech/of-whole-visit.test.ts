import { describe, expect, it } from "vitest";
import { faultlessText as text } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

const place = (name: string): object => ({
  name: zh(name),
  organization: { name: zh(name), kind: "association" },
});
const talks = (key: string, host: string, more: object): object => ({
  key,
  activity: "talks",
  people: [{ key: "an", as: "head" }, { key: host }],
  ...more,
});
const written = (first: object): string =>
  text(
    heldEvent({
      kind: "outbound_visit",
      title: zh("湖滨侨联访问松山市"),
      home: { name: zh("湖滨侨联"), kind: "association" },
      when: { start: "2024-03-05", end: "2024-03-06" },
      city: zh("松山市"),
      participants: [
        personOf("an", "安例", "湖滨侨联", "主席", { side: "guest", roles: ["head"] }),
        personOf("bai", "白样", "松山归侨总会", "会长", { side: "host" }),
        personOf("mo", "莫常", "松山华商会", "会长", { side: "host" }),
      ],
      agenda: [
        {
          key: "all",
          activity: "talks",
          people: [{ key: "an", as: "head" }, { key: "bai" }, { key: "mo" }],
          remarks: [remark("r", "an", "brief", "湖滨侨联一年来的工作情况")],
          ...first,
        },
        talks("a", "bai", {
          venue: place("松山归侨总会"),
          remarks: [remark("s", "bai", "introduce", "会务情况")],
        }),
        talks("b", "mo", {
          venue: place("松山华商会"),
          remarks: [remark("t", "mo", "introduce", "会员情况")],
        }),
      ],
    }),
    "zh",
  );

describe("what was said on a whole visit", () => {
  it("was not said at one of its talks", () => {
    expect(written({})).toContain("工作情况");
    expect(written({})).not.toContain("座谈中，安例");
  });

  it("has the talks where they have a name", () => {
    expect(written({ title: zh("座谈会") })).toMatch(/座谈会上，|座谈会/);
  });
});
