import { describe, expect, it } from "vitest";
import { en, person, textOfEvent } from "./lake-town.test-data";

const text = (record: object): string => textOfEvent({ kind: "reception", ...record });
const chamber = { name: en("Reedham Chamber of Commerce"), the: true, kind: "association" };
const fair = { name: en("Lake Fair Association"), the: true, kind: "association" };
const guest = (key: string, name: string, title: string) =>
  person(key, name, title, fair, { side: "guest", delegation: "d" });
const visit = {
  city: en("Reedham"),
  delegations: [{ key: "d", side: "guest", head: "l" }],
  agenda: [
    {
      key: "t",
      activity: "talks",
      remarks: [{ key: "r", by: ["h"], act: "say", points: [en("fairs were of great use")] }],
    },
  ],
};
const host = person("h", "Hal Host", "president", chamber, { side: "host", roles: ["receiver"] });
const leader = { ...guest("l", "Ann Lee", "chairman"), roles: ["head"] };

describe("a visit of which only the city is known", () => {
  it("went to the organization whose people received it", () => {
    const article = text({
      ...visit,
      title: en("Chamber calls for more fairs"),
      home: chamber,
      participants: [host, leader, guest("m", "Mo May", "secretary")],
    });
    expect(article).toMatch(
      /visited the Reedham Chamber of Commerce on March 5, 2024|visited the Reedham Chamber of Commerce\b/,
    );
    expect(article).not.toContain("visited Reedham");
  });

  it("went to the district that the office's own title says was visited, whoever received it", () => {
    const article = text({
      ...visit,
      title: en("Lake delegation visits Mill District"),
      home: { name: en("Mill District"), kind: "government" },
      participants: [
        person(
          "h",
          "Hal Host",
          "mayor",
          { name: en("Mill District"), kind: "government" },
          {
            side: "host",
            roles: ["receiver"],
          },
        ),
        leader,
      ],
    });
    expect(article).toMatch(/a delegation led by Ann Lee, .+, visited Mill District in Reedham/i);
    expect(article).not.toMatch(/received a delegation/);
  });
});

describe("a long list of companions who did nothing by themselves", () => {
  it("follows the news, before what was said", () => {
    const names = ["Bo Bell", "Cy Cole", "Di Dahl", "Ed East", "Fay Fox", "Gus Gray"];
    const article = text({
      ...visit,
      title: en("Chamber receives association"),
      home: chamber,
      participants: [
        host,
        leader,
        ...names.map((name, at) =>
          person(
            `m${at}`,
            name,
            "head",
            { name: en(`Office of Trade Fairs ${name.slice(-4)}`), the: true },
            {
              side: "guest",
              delegation: "d",
            },
          ),
        ),
      ],
    });
    expect(article.indexOf("Bo Bell")).toBeLessThan(article.indexOf("of great use"));
    expect(article).toContain("The delegation also included Bo Bell");
  });

  it("names the organization of groups that are far from its head", () => {
    const group = (key: string, words: string) => ({
      key,
      group: en(words),
      of: [fair],
      side: "guest",
      delegation: "d",
    });
    const article = text({
      ...visit,
      title: en("Chamber receives association"),
      home: chamber,
      agenda: [
        ...visit.agenda,
        { key: "s", activity: "tour", saw: [en("the old mill")] },
        {
          key: "q",
          activity: "speeches",
          remarks: [{ key: "q", by: ["l"], act: "say", points: [en("the mill was of interest")] }],
        },
      ],
      participants: [
        host,
        leader,
        group("x", "heads of the departments concerned with long journeys by land, by lake and by air"),
        group(
          "y",
          "representatives of the makers of boats, carts, wheels, sails, ropes, nets, barrels, drums, whistles, oars, masts and bells",
        ),
        group("z", "members of the boards of the boat houses, the mills and the markets"),
      ],
    });
    expect(article).toMatch(
      /guests included .*of the Lake Fair Association|guests included .*of the association/,
    );
  });
});
