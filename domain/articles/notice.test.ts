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
    expect(toText(writeArticle(online, "en"))).toContain("Due to take part online is Marisol Quint");
    expect(toText(writeArticle(online, "zh"))).toContain("玛丽索尔·昆特将以线上方式参加活动");
  });

  it("says of a cancelled event that they would have", () => {
    const cancelled = { ...online, status: "cancelled" as const };
    expect(toText(writeArticle(cancelled, "en"))).toContain("Due to take part online was Marisol Quint");
    expect(toText(writeArticle(cancelled, "zh"))).toContain("玛丽索尔·昆特原定以线上方式参加活动");
  });
});
