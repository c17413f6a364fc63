import { describe, expect, it } from "vitest";
import { en, personOf, textOfEvent } from "../whole-articles/lake-town.test-data";

const COUNTRIES = ["Lakeland", "Hilland", "Marshland", "Fenland"];
const NAMES = ["Ada Fennel", "Bo Sample", "Cleo Model", "Dan Reed"];

const written = (title: string, count = 4, organizationOf = (country: string) => country): string => {
  const guests = NAMES.slice(0, count);
  const keys = guests.map((_, at) => `g${at}`);
  return textOfEvent({
    kind: "meeting",
    title: en("Ann Exemplar meets diplomats"),
    city: en("Reedham"),
    participants: [
      personOf("ann", "Ann Exemplar", "director", "Reed Institute", { side: "host", roles: ["receiver"] }),
      ...guests.map((name, at) =>
        personOf(`g${at}`, name, title, organizationOf(COUNTRIES[at] ?? ""), { side: "guest" }),
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

  it("are named with their posts where they are two, or of offices", () => {
    expect(written("Ambassador", 2)).not.toContain("two ambassadors");
    expect(written("consul", 3, (country) => `Consulate of ${country}`)).not.toContain("three consuls, ");
  });
});
