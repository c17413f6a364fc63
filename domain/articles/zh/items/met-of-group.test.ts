import { describe, expect, it } from "vitest";
import { faultlessText as text } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "../whole-articles/lake-town.test-data";

const written = (did: string, end = "2024-03-06"): string =>
  text(
    heldEvent({
      kind: "outbound_visit",
      title: zh("湖滨侨联访问松山市"),
      home: { name: zh("湖滨侨联"), kind: "association" },
      when: { start: "2024-03-05", end },
      city: zh("松山市"),
      participants: [
        personOf("an", "安例", "湖滨侨联", "主席", { side: "guest", roles: ["head"] }),
        personOf("wu", "吴式", "湖滨侨联", "秘书长", { side: "guest" }),
        personOf("bai", "白样", "湖滨侨联", "海外委员", { side: "host" }),
        personOf("mo", "莫常", "湖滨侨联", "海外委员", { side: "host" }),
      ],
      agenda: [
        { key: "tour", activity: "tour", people: [{ key: "an" }, { key: "wu" }], saw: [zh("松山博物馆")] },
        {
          key: "met",
          activity: "other",
          did: zh(did),
          people: [{ key: "an", as: "head" }, { key: "bai" }, { key: "mo" }],
          peopleOpen: true,
        },
      ],
    }),
    "zh",
  );

describe("an act towards people who hold a post", () => {
  it("has the visitors as its subject and the holders as its object", () => {
    const article = written("会见部分侨联海外委员");
    expect(article).toMatch(/安例(?:一行)?(?:还)?会见了[^。]*海外委员白样、莫常等/);
    expect(article).not.toMatch(/莫常等会见/);
  });

  it("keeps both verbs of an act", () => {
    expect(written("走访慰问部分侨联海外委员")).toMatch(/走访慰问了[^。]*海外委员白样、莫常等/);
  });

  it("leaves those who took part in another act its subjects", () => {
    expect(written("参加植树活动")).toMatch(/莫常等[^。]*参加了?植树活动/);
  });

  it("does not follow in time on a visit of several days without times", () => {
    expect(written("会见部分侨联海外委员")).not.toContain("随后");
    expect(written("会见部分侨联海外委员", "2024-03-05")).toMatch(/随后|还会见/);
  });
});
