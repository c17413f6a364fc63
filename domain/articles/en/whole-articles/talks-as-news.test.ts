import { describe, expect, it } from "vitest";
import { en, person, textOfEvent } from "./lake-town.test-data";

const ministry = { name: en("Lake Ministry of Farming"), the: true, kind: "government" };
const chamber = { name: en("Reed Chamber of Trade"), the: true, kind: "association" };
const journey = (talks: object): string =>
  textOfEvent({
    kind: "outbound_visit",
    title: en("Lake ministry visits Norland and Ostmark"),
    home: ministry,
    when: { start: "2024-03-05", end: "2024-03-09" },
    areas: [en("Norland"), en("Ostmark")],
    news: "t",
    delegations: [{ key: "d", side: "guest", head: "lee" }],
    participants: [
      person("lee", "Ann Lee", "Vice Minister", ministry, {
        side: "guest",
        delegation: "d",
        roles: ["head"],
      }),
      person("ray", "Bo Ray", "president", chamber, { side: "host" }),
    ],
    agenda: [
      { key: "u", activity: "tour", people: [{ key: "lee", as: "head" }], saw: [en("a dairy farm")] },
      { key: "t", activity: "talks", ...talks },
    ],
  });

describe("talks that are the news of a journey", () => {
  it("come with the visit in one sentence, which has its places and days", () => {
    const text = journey({
      when: { start: "2024-03-06" },
      people: [{ key: "lee" }, { key: "ray", as: "receiver" }],
      topics: [en("timber trade")],
    });
    expect(text).toContain(
      "On March 6, 2024, a delegation led by Ann Lee, Vice Minister of the Lake Ministry of Farming, was received by Bo Ray, president of the Reed Chamber of Trade, for talks on timber trade during a visit to Norland and Ostmark from March 5 to 9.",
    );
  });

  it("were chaired by both sides where the record says so", () => {
    const text = journey({
      title: en("2nd meeting of the Lake-Norland Committee on Water"),
      people: [
        { key: "lee", as: "chair" },
        { key: "ray", as: "chair" },
      ],
    });
    expect(text).toContain(
      "and Bo Ray, president of the Reed Chamber of Trade, chaired the 2nd meeting of the Lake-Norland Committee on Water during a visit by a delegation led by Lee to Norland and Ostmark from March 5 to 9, 2024.",
    );
    expect(text).not.toMatch(/delegation .* visited Norland/);
  });
});
