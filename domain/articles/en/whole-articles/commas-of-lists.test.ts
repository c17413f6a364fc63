import { describe, expect, it } from "vitest";
import { en, lakeDay, person, textOfEvent as text, town } from "./lake-town.test-data";

const lee = person("a", "Ann Lee", "mayor", town);

describe("the comma after a pair", () => {
  it("separates what was learned from two places, but not two places of which one has two names", () => {
    const article = text({
      kind: "inspection",
      title: en("Farmers study lake farming in Reedham"),
      city: en("Reedham"),
      venue: { name: en("Lake Farm"), the: true },
      participants: [{ key: "f", group: en("40 farmers"), side: "guest" }],
      agenda: [
        {
          key: "t",
          activity: "tour",
          people: [{ key: "f" }],
          saw: [en("the soil and water testing laboratory"), en("the boat yard")],
          topics: [en("reed growing")],
        },
      ],
    });
    expect(article).toContain(
      "the soil and water testing laboratory and the boat yard, and learned about reed growing",
    );
  });

  it("separates a further act from two who were thanked", () => {
    const thank = (whom: string, what: string) => ({
      key: whom,
      by: ["a"],
      act: "thank",
      whom: en(whom),
      points: [en(what)],
    });
    const article = lakeDay(
      [lee],
      [
        thank("the Norland Government", "its support"),
        thank("the rowers", "their visit"),
        { key: "p", by: ["a"], act: "praise", points: [en("the work of the builder")] },
      ],
    );
    expect(article).toContain(
      "thanked the Norland Government for its support and the rowers for their visit, and praised the work",
    );
  });

  const launched = (what: string) =>
    text({
      kind: "other",
      title: en("Reedham launches lake councils"),
      city: en("Reedham"),
      news: "l",
      participants: [lee],
      agenda: [
        {
          key: "s",
          activity: "ceremony",
          title: en("launching ceremony"),
          outcomes: ["l"],
          remarks: [{ key: "r", by: ["a"], act: "say", points: [en("the lake needed care")] }],
        },
      ],
      outcomes: [{ key: "l", type: "launch", points: [en(what)] }],
    });

  it("closes what a comma sets off after a thing that was launched", () => {
    expect(launched("two lake councils, with Norland and Ostmark")).toContain(
      "lake councils, with Norland and Ostmark, were launched",
    );
    expect(launched("the boat desk, a link between rowers, builders and the towns of the lake")).toContain(
      "boat desk, a link between rowers, builders and the towns of the lake, was launched",
    );
    expect(launched("the boat house, a park for rowers and a pier")).not.toContain("pier,");
  });
});

describe("the comma within the name of an organization", () => {
  it("separates fields rather than a region", () => {
    const ray = person("b", "Bo Ray", "director", {
      name: en("Department of Lake Works, Trade and Boats"),
      the: true,
      parent: { name: en("Ministry of Waters"), the: true, kind: "government" },
    });
    const article = lakeDay([ray], [{ key: "r", by: ["b"], act: "say", points: [en("the lake is clean")] }]);
    expect(article).toContain("Department of Lake Works, Trade and Boats of the Ministry of Waters");
  });
});

describe("the addressee of a request", () => {
  it("is named again after what else the speaker said", () => {
    const article = lakeDay(
      [lee],
      [
        { key: "q", by: ["a"], act: "ask", whom: en("the port"), points: [en("widen the quay by May")] },
        {
          key: "s",
          by: ["a"],
          act: "say",
          points: [
            en("the lake has been full of weed since the winter storm, which took the old dam with it"),
            en("more than 40 boats have had to stay in the harbor since then, most of them ferries"),
          ],
        },
        { key: "p", by: ["a"], act: "ask", whom: en("the port"), points: [en("clear the lake of weed")] },
      ],
    );
    expect(article).not.toContain("asked it");
  });
});

describe("the article in a headline", () => {
  it("stays before the abbreviation of a union", () => {
    const article = text({
      kind: "reception",
      title: en("Reedham welcomes the Ambassador of Norland to Ostmark and the EU"),
      city: en("Reedham"),
      participants: [
        { ...lee, side: "host", roles: ["receiver"] },
        {
          key: "b",
          side: "guest",
          person: { name: en("Bo Ray"), later: en("Ray") },
          posts: [{ title: en("Ambassador of Norland to Ostmark and the EU") }],
        },
      ],
      agenda: [{ key: "t", activity: "talks", topics: [en("lake trade")] }],
    });
    expect(article).toMatch(/^Reedham welcomes Ambassador of Norland to Ostmark and the EU\n/);
  });
});
