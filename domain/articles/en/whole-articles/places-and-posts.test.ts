import { describe, expect, it } from "vitest";
import { en, person, speech, textOfEvent as text, town } from "./lake-town.test-data";

describe("an inspection", () => {
  const inspection = (title: string, purpose: string) =>
    text({
      kind: "inspection",
      title: en(title),
      city: en("Reedham"),
      venue: { name: en("Reed Hospital"), the: false },
      purpose: en(purpose),
      participants: [person("a", "Ann Lee", "mayor", town, { side: "guest" })],
      agenda: [
        {
          key: "t",
          activity: "tour",
          people: [{ key: "a" }],
          saw: [en("the wards")],
          remarks: [speech("a")],
        },
      ],
    });

  it("inspects what the title says that it inspects, once", () => {
    expect(inspection("Mayor inspects Reed Hospital", "check the works")).toContain(
      "inspected Reed Hospital",
    );
    expect(inspection("Mayor visits Reed Hospital", "check the works")).toContain("visited Reed Hospital");
    expect(inspection("Mayor inspects Reed Hospital", "inspect the works")).toContain(
      "visited Reed Hospital",
    );
  });
});

describe("a visit to a city of an area that the title names", () => {
  it("names the city first", () => {
    const article = text({
      kind: "inspection",
      title: en("Consul General Ann Lee visits Lakeland"),
      city: en("Reedham"),
      areas: [en("Lakeland")],
      participants: [
        person(
          "a",
          "Ann Lee",
          "Consul General",
          { name: en("Poland"), kind: "government" },
          { side: "guest" },
        ),
      ],
      agenda: [
        { key: "t", activity: "tour", people: [{ key: "a" }], saw: [en("the port")], remarks: [speech("a")] },
      ],
    });
    expect(article).toContain("visited Reedham, Lakeland");
    expect(article).not.toContain("Lakeland in Reedham");
  });

  it("names a district, which is a part of its city, first", () => {
    const article = text({
      kind: "inspection",
      title: en("Consul General Ann Lee visits Reedbank District"),
      city: en("Reedham"),
      areas: [en("Reedbank District")],
      participants: [
        person(
          "a",
          "Ann Lee",
          "Consul General",
          { name: en("Lakeland"), kind: "government" },
          { side: "guest" },
        ),
      ],
      agenda: [
        { key: "t", activity: "tour", people: [{ key: "a" }], saw: [en("the port")], remarks: [speech("a")] },
      ],
    });
    expect(article).toContain("visited Reedbank District in Reedham");
    expect(article).not.toContain("Reedham, Reedbank District");
  });
});

describe("the head of a mission", () => {
  const spoken = (title: string, body: string) =>
    text({
      kind: "other",
      title: en("Lake Day held in Reedham"),
      officialName: en("the Lake Day"),
      city: en("Reedham"),
      participants: [person("a", "Ann Lee", title, { name: en(body), the: true, kind: "government" })],
      agenda: [{ key: "s", activity: "speeches", remarks: [speech("a")] }],
    });

  it("is of the country, in the city or to the host, and not of the organization", () => {
    expect(spoken("Consul General", "Polish Consulate General in Reed City")).toContain(
      "Ann Lee, Polish Consul General in Reed City, said",
    );
    expect(spoken("Ambassador", "Embassy of the Republic of Lakeland in Reedland")).toContain(
      "Ann Lee, Ambassador of the Republic of Lakeland to Reedland, said",
    );
    expect(spoken("Minister", "Ministry for Lakes")).toContain("Ann Lee, Minister for Lakes, said");
    expect(spoken("Commissioner", "Commissioner's Office of the Lake Ministry in Reedham")).toContain(
      "Ann Lee, Commissioner of the Lake Ministry in Reedham, said",
    );
  });

  it("is the consul general of an organization that the text has named", () => {
    const org = { name: en("Polish Consulate General in Reed City"), the: true, kind: "government" };
    const article = text({
      kind: "other",
      title: en("Consulate General hosts reception"),
      officialName: en("a Lake reception"),
      city: en("Reedham"),
      organizers: [{ organization: org, tier: "host" }],
      participants: [person("a", "Ann Lee", "Consul General", org)],
      agenda: [{ key: "s", activity: "speeches", remarks: [speech("a")] }],
    });
    expect(article).toContain("Ann Lee, the Consul General, said");
    expect(article).not.toMatch(/Consul General of the (?:Polish )?consulate/i);
  });
});

describe("two organizations of a kind that the name of the event holds", () => {
  it("are not named again as its hosts", () => {
    const organizations = ["Reed Trade Association of Port", "Lake Friendship Association of Mill"];
    const article = text({
      kind: "other",
      title: en("Associations hold ceremony in Reedham"),
      officialName: en(`the 19th Ceremony of the ${organizations.join(" and the ")}`),
      city: en("Reedham"),
      organizers: organizations.map((name) => ({
        organization: { name: en(name), the: true, kind: "association" },
        tier: "host",
      })),
      participants: [person("a", "Ann Lee", "mayor", town)],
      agenda: [{ key: "s", activity: "speeches", remarks: [speech("a")] }],
    });
    expect(article).not.toMatch(/hosted by/);
    expect(article.match(/Lake Friendship Association of Mill/g)).toHaveLength(1);
  });
});

describe("a reception with a formal name", () => {
  it("is where the guests were received, and no visit by that name", () => {
    const article = text({
      kind: "reception",
      title: en("Consul General honors winners"),
      city: en("Reedham"),
      officialName: en("a dinner reception for the winners of the Lake Award"),
      participants: [
        person("h", "Hal Host", "mayor", town, { side: "host", roles: ["receiver", "speaker"] }),
        person("a", "Ann Lee", "president", { name: en("Lake Club"), the: true }, { side: "guest" }),
      ],
      agenda: [{ key: "d", activity: "meal", remarks: [speech("h")] }],
    });
    expect(article).toMatch(/received Ann Lee, .* at a dinner reception for the winners of the Lake Award/);
    expect(article).not.toContain("officially called");
  });
});

describe("a handover by the head of a delegation at the place of the visit", () => {
  it("introduces the delegation, and does not state its visit again", () => {
    const article = text({
      kind: "reception",
      title: en("Consul presents books to university"),
      news: "g",
      venue: { name: en("Rare Books Room"), the: true },
      delegations: [{ key: "d", side: "guest", head: "a" }],
      participants: [
        person(
          "h",
          "Hal Host",
          "rector",
          { name: en("Reed University"), kind: "university" },
          { side: "host", roles: ["receiver"] },
        ),
        person(
          "a",
          "Ann Lee",
          "Consul General",
          { name: en("Polish Consulate General in Reed City"), the: true, kind: "government" },
          { side: "guest", delegation: "d", roles: ["head"] },
        ),
        person(
          "b",
          "Bo Ray",
          "Vice Consul",
          { name: en("Polish Consulate General in Reed City"), the: true, kind: "government" },
          { side: "guest", delegation: "d" },
        ),
      ],
      agenda: [
        {
          key: "g",
          activity: "handover",
          title: en("500 books"),
          people: [
            { key: "a", as: "head" },
            { key: "h", as: "receiver" },
          ],
          remarks: [speech("h")],
        },
      ],
    });
    expect(article).toMatch(
      /(?:Lee|The consul general) led a delegation that also included (?:Vice Consul Bo Ray|Bo Ray)/,
    );
    expect(article).not.toMatch(/visited the Rare Books Room|received the delegation/);
  });
});
