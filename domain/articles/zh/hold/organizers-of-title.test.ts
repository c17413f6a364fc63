import { describe, expect, it } from "vitest";
import { line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withOrganizersOfTitle } from "./organizers-of-title";

const texts = (...all: string[]): string[] =>
  withOrganizersOfTitle(all.map((one, at) => line(`agenda[a].${at}`, plain(one)))).map(({ words }) =>
    textOf(words),
  );

describe("the organizers of what visitors took part in", () => {
  it("come before its title", () => {
    expect(texts("代表团参加了“湖滨港口展”，推介航线", "活动由湖滨商会承办")).toEqual([
      "代表团参加了湖滨商会承办的“湖滨港口展”，推介航线",
    ]);
  });

  it("keep their sentence where there is no title, or they are of several tiers", () => {
    const visit = ["代表团参观了湖滨码头", "活动由湖滨商会承办"];
    expect(texts(...visit)).toEqual(visit);
    const tiers = ["代表团参加了“湖滨港口展”", "活动由湖滨市主办，湖滨商会承办"];
    expect(texts(...tiers)).toEqual(tiers);
  });
});
