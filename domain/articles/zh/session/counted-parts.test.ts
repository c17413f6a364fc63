import { describe, expect, it } from "vitest";
import { org, person, text, zh } from "../whole-articles/gatherings.test-data";

// An invented forum with parallel parts, and a report published there.

const article = text({
  officialName: zh("第二届湖滨茶业论坛"),
  organizers: [{ tier: "host", organization: org("湖滨茶业协会") }],
  outcomes: [{ key: "o", type: "launch", points: [zh("《湖滨茶业蓝皮书》")] }],
  participants: [person("bai", "白样", org("湖滨茶业协会"), "会长")],
  agenda: [
    { key: "s", activity: "speeches", people: [{ key: "bai", as: "speaker" }] },
    {
      key: "p",
      activity: "discussion",
      sections: [zh("2场分论坛"), zh("1场青年沙龙")],
      topics: [zh("品牌建设"), zh("线上销售")],
    },
    { key: "m", activity: "other", did: zh("同期举办茶艺大赛") },
  ],
});

describe("a forum with parts that say how many they are", () => {
  it("has the discussions at these, without a number of groups", () => {
    expect(article).toContain("与会人员在2场分论坛、1场青年沙龙上就品牌建设和线上销售进行了交流");
    expect(article).not.toMatch(/两组/);
  });

  it("is the subject of what was published there", () => {
    expect(article).toMatch(/论坛发布了《湖滨茶业蓝皮书》/);
    expect(article).not.toMatch(/。《湖滨茶业蓝皮书》发布。/);
  });

  it("has another event beside it", () => {
    expect(article).toContain("同期还举办了茶艺大赛");
  });
});
