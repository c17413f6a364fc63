import { describe, expect, it } from "vitest";
import { goldenRecords } from "./golden.test-data";
import { toText } from "./render";
import { writeArticle } from "./write";

const postponed = new Map(goldenRecords()).get("postponed-visit");
if (!postponed) throw new Error("no record of a postponed visit");
const online = {
  ...postponed,
  participants: postponed.participants?.map((one) => ({ ...one, presence: "remote" as const })),
};

describe("a notice", () => {
  it("states who was to take part online", () => {
    expect(toText(writeArticle(online, "en"))).toMatch(/Marisol Quint, .* is due to take part online/);
    expect(toText(writeArticle(online, "zh"))).toContain("玛丽索尔·昆特将以线上方式参加活动");
  });

  it("says of a cancelled event that they would have", () => {
    const cancelled = { ...online, status: "cancelled" as const };
    expect(toText(writeArticle(cancelled, "en"))).toMatch(/Marisol Quint, .* was due to take part online/);
    expect(toText(writeArticle(cancelled, "zh"))).toContain("玛丽索尔·昆特原定以线上方式参加活动");
  });

  it("has a title that is a clause after its status, and calls the event by its kind", () => {
    const titled = {
      ...postponed,
      kind: "other" as const,
      title: { en: "Lakeland gives boats to Harbor Village", zh: "湖国向港村赠船" },
      city: { en: "Harbor Village", zh: "港村" },
      venue: { name: { en: "North Quay", zh: "北码头" }, city: { en: "Harbor Village", zh: "港村" } },
    };
    const article = toText(writeArticle({ ...titled, delegations: [], participants: [] }, "en"));
    expect(article).toMatch(/^Postponed: Lakeland gives boats to Harbor Village/);
    expect(article).not.toContain("“Lakeland");
    expect(article).not.toContain("in Harbor Village in Harbor Village");
  });
});
