import { describe, expect, it } from "vitest";
import { en, person, personOf, textOfEvent } from "../whole-articles/lake-town.test-data";

const COUNTRIES = ["Lakeland", "Hilland", "Marshland", "Fenland"];
const NAMES = ["Ada Fennel", "Bo Sample", "Cleo Model", "Dan Reed"];

const organization = (of: unknown): object =>
  typeof of === "string" ? { name: en(of), the: false } : (of as object);

const written = (
  title: string,
  count = 4,
  organizationOf: (country: string) => unknown = (country) => country,
  led = false,
): string => {
  const guests = NAMES.slice(0, count);
  const keys = guests.map((_, at) => `g${at}`);
  return textOfEvent({
    kind: led ? "reception" : "meeting",
    title: en(led ? "Director receives diplomats" : "Ann Exemplar meets diplomats"),
    city: en("Reedham"),
    ...(led ? { delegations: keys.map((key) => ({ key: `d${key}`, side: "guest", head: key })) } : {}),
    participants: [
      personOf("ann", "Ann Exemplar", "director", "Reed Institute", { side: "host", roles: ["receiver"] }),
      ...guests.map((name, at) =>
        person(`g${at}`, name, title, organization(organizationOf(COUNTRIES[at] ?? "")), {
          side: "guest",
          ...(led ? { delegation: `dg${at}` } : {}),
        }),
      ),
    ],
    agenda: [
      {
        key: "t",
        activity: "talks",
        remarks: [
          { key: "r", by: ["ann"], act: "say", points: [en("the lake needed care")] },
          { key: "s", by: keys, act: "praise", points: [en("the care of the lake")] },
        ],
      },
    ],
  });
};

describe("guests who hold the same post, each for a country", () => {
  it("are introduced together, and called by their post later", () => {
    const text = written("new Consul General");
    expect(text).toContain(
      "met four new consuls general, Ada Fennel of Lakeland, Bo Sample of Hilland, Cleo Model of Marshland and Dan Reed of Fenland, in Reedham on March 5, 2024.",
    );
    expect(text).toContain("and the consuls general praised the care of the lake.");
    expect(text).not.toMatch(/Fennel, Sample|new Consul General of/);
  });

  it("keep the country that they are posted to", () => {
    expect(written("Ambassador to Wyland", 3)).toContain(
      "met three ambassadors to Wyland, Ada Fennel of Lakeland, Bo Sample of Hilland and Cleo Model of Marshland,",
    );
  });

  it("lead delegations of which nothing else is known", () => {
    expect(written("Ambassador to Wyland", 3, undefined, true)).toContain(
      "delegations led by three ambassadors to Wyland, Ada Fennel of Lakeland, Bo Sample of Hilland and Cleo Model of Marshland,",
    );
  });

  it("are representatives of countries, not of anybody else", () => {
    const country = (name: string): object => ({ name: en(name), the: false, kind: "government" });
    expect(written("representative", 3, country)).toContain(
      "three representatives, Ada Fennel of Lakeland, Bo Sample of Hilland and Cleo Model of Marshland,",
    );
    const company = (name: string): object => ({ name: en(name), the: false, kind: "company" });
    expect(written("representative", 3, company)).not.toContain("three representatives, ");
  });

  it("are named with their posts where they are two, or of offices", () => {
    expect(written("Ambassador", 2)).not.toContain("two ambassadors");
    expect(written("consul", 3, (country) => `Consulate of ${country}`)).not.toContain("three consuls, ");
  });
});
