import { describe, expect, it } from "vitest";
import { line } from "../../compose";
import type { Scene } from "../../content/message";
import { plain, textOf } from "../../phrase";
import { withOrganizersOfAttended, withOrganizersOfTitle } from "./organizers-of-title";

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

const attended = (tiers: string[], ...all: string[]): string[] =>
  withOrganizersOfAttended(
    { item: { organizers: tiers.map((tier) => ({ tier })) } } as unknown as Scene,
    all.map((one, at) =>
      line(at === all.length - 1 ? "agenda[a].organizers" : `agenda[a].${at}`, plain(one)),
    ),
  ).map(({ words }) => textOf(words));

describe("the organizers of an event that visitors attended", () => {
  it("come before its name, as those who held or organized it", () => {
    expect(attended(["organizer"], "代表团出席了航运论坛，船长参加", "各方交流", "活动由甲公司承办")).toEqual(
      ["代表团出席了由甲公司承办的航运论坛，船长参加", "各方交流"],
    );
    expect(
      attended(["host", "host"], "代表团在甲市场参加形势分析会，与乙交流", "讨论由丙会、丁会组织"),
    ).toEqual(["代表团在甲市场参加由丙会、丁会主办的形势分析会，与乙交流"]);
  });

  it("keep their sentence where they are of several tiers, or nobody attended an event", () => {
    const both = ["代表团出席了航运论坛", "活动由甲主办，乙承办"];
    expect(attended(["host", "organizer"], ...both)).toEqual(both);
    const talks = ["代表团与丙座谈", "座谈由甲组织"];
    expect(attended(["host"], ...talks)).toEqual(talks);
  });
});
