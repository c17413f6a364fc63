import { describe, expect, it } from "vitest";
import { en, person, said, textOf, textOfEvent } from "./lake-town.test-data";

const mission = (name: string, city?: string) => ({
  name: en(name),
  the: true,
  kind: "government",
  ...(city ? { city: en(city) } : {}),
});
const titled = (
  honorific: string,
  key: string,
  name: string,
  title: string,
  organization: object,
  more = {},
) => {
  const called = person(key, name, title, organization, more);
  const family = name.split(" ").at(-1);
  return {
    ...called,
    person: {
      ...called.person,
      honorific: en(honorific),
      later: en(`${honorific.replace("Prof. Dr.", "Dr.")} ${family}`),
    },
  };
};
const host = person(
  "h",
  "Hal Host",
  "Mayor",
  { name: en("Reedham"), kind: "government" },
  {
    side: "host",
    roles: ["receiver"],
  },
);
const visit = (guests: object[], more = {}) =>
  textOfEvent({
    kind: "reception",
    title: en("Guests visit Reedham"),
    city: en("Reedham"),
    participants: [...guests, host],
    agenda: [{ key: "t", activity: "talks", remarks: [said("h", "say", "the lake needed care")] }],
    ...more,
  });
const ambassador = (org: object) =>
  titled("Ambassador", "a", "Ann Lee", "Ambassador", org, { side: "guest", roles: ["head"] });

describe("the head of a mission with an honorific", () => {
  it("is an ambassador of the country to the other, after the name", () => {
    const article = visit([ambassador(mission("Embassy of Lakeland in Reedland"))]);
    expect(article).toContain("Ann Lee, Ambassador of Lakeland to Reedland,");
    expect(article).not.toMatch(/of the Embassy|Ambassador Ann/);
  });

  it("is in the capital, where the embassy says no country", () => {
    expect(visit([ambassador(mission("Embassy of Lakeland in Vilnius"))])).toContain(
      "Ann Lee, Ambassador of Lakeland in Vilnius,",
    );
    expect(visit([ambassador(mission("Embassy of the Netherlands", "Wellstead"))])).toContain(
      "Ann Lee, Ambassador of the Netherlands in Wellstead,",
    );
  });

  it("has every rank of its title", () => {
    const said = (title: string, org: string) =>
      visit([person("a", "Ann Lee", title, mission(org), { side: "guest", roles: ["head"] })]);
    expect(said("High Commissioner", "High Commission of Lakeland in Reedland")).toContain(
      "Ann Lee, High Commissioner of Lakeland to Reedland,",
    );
    expect(said("Deputy Consul-General", "Consulate-General of Lakeland in Port")).toContain(
      "Ann Lee, Deputy Consul-General of Lakeland in Port,",
    );
    expect(said("First Secretary", "Embassy of Lakeland in Reedland")).toContain(
      "First Secretary of the Embassy of Lakeland in Reedland,",
    );
  });
});

describe("an ambassador whose title has a participle", () => {
  it("is of the sending country and accredited to the other", () => {
    const lakeland = { name: en("Lakeland"), the: false, kind: "government" };
    const title = "ambassador accredited to Reedland";
    const text = visit([person("a", "Ann Lee", title, lakeland, { side: "guest", roles: ["head"] })]);
    expect(text).toMatch(/ambassador of Lakeland accredited to Reedland/i);
    expect(text).not.toContain("accredited of");
  });
});

describe("heads of missions without names", () => {
  const group = (key: string, text: string, ...of: object[]) => ({
    key,
    group: en(text),
    of,
    side: "guest",
  });
  const org = (country: string) => mission(`Consulate General of ${country} in Port`);

  it("are one each of their country", () => {
    const article = visit([group("a", "the Consul General", org("Lakeland"))]);
    expect(article).toMatch(/[Tt]he Consul General of Lakeland in Port/);
    expect(article).not.toContain("Consulate General");
  });

  it("are several in the plural, and not one of several organizations", () => {
    const guests = ["Lakeland", "Hilland", "Wyland"].map((country) =>
      group(country.toLowerCase(), "the Consul General", org(country)),
    );
    const article = visit(guests);
    expect(article).toMatch(/consuls general of Lakeland, Hilland and Wyland in Port/i);
    expect(article).not.toMatch(/Consul General of the|Consulate Generals/);
  });
});

describe("an honorific that the title says", () => {
  const received = (honorific: string, title: string) =>
    visit([
      titled(
        honorific,
        "a",
        "Ann Lee",
        title,
        { name: en("Wellstead"), kind: "government" },
        { side: "guest" },
      ),
    ]);

  it("is not said twice, whatever its words", () => {
    expect(received("Lord Mayor", "Lord Mayor")).toMatch(/Lord Mayor Ann Lee of Wellstead/);
    expect(received("Lord Mayor", "Lord Mayor")).not.toMatch(/Lord Mayor of|Lord Mayor, /);
    const secretary = received("State Secretary", "State Secretary for Lakes");
    expect(secretary).toContain("Ann Lee, State Secretary for Lakes of Wellstead");
    expect(secretary).not.toContain("State Secretary Ann");
    expect(received("Assoc. Prof.", "Associate Professor")).not.toContain("Associate Professor");
  });

  it("keeps all its ranks at the first mention", () => {
    const article = textOf({
      format: "rapporteur/event@1",
      status: "held",
      kind: "reception",
      when: { start: "2024-03-05" },
      title: en("Guests visit Reedham"),
      city: en("Reedham"),
      participants: [
        titled(
          "Prof. Dr.",
          "a",
          "Ann Lee",
          "rector of the whole college",
          { name: en("Hill College") },
          { side: "guest" },
        ),
        host,
      ],
    } as unknown as Parameters<typeof textOf>[0]);
    expect(article).toContain("Prof. Dr. Ann Lee");
  });
});

describe("an embassy beside another one", () => {
  it("is never called by its country in front of its noun", () => {
    const org = mission("Embassy of Lakeland");
    const article = visit([
      person("a", "Ann Lee", "Minister Counsellor", org, { side: "guest" }),
      person("b", "Bo Ray", "Cultural Attaché", org, { side: "guest" }),
      person("c", "Cora Made", "First Secretary", mission("Embassy of Hilland"), { side: "guest" }),
    ]);
    expect(article).not.toMatch(/(?:Lakeland|Hilland) embassy/);
  });
});
