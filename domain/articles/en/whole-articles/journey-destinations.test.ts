import { describe, expect, it } from "vitest";
import { en, person, textOfEvent } from "./lake-town.test-data";

const college = { name: en("Hilltown Water College"), the: true };
const lee = person("a", "Ann Lee", "president", college, { side: "guest", roles: ["head"], delegation: "d" });
const host = (key: string, name: string, organization: string) =>
  person(key, name, "rector", { name: en(organization), kind: "university" }, { side: "host" });
const journey = (agenda: object[], participants: object[], more = {}) =>
  textOfEvent({
    kind: "outbound_visit",
    title: en("Hilltown delegation travels abroad"),
    home: college,
    delegations: [{ key: "d", side: "guest", head: "a" }],
    participants: [lee, ...participants],
    agenda,
    ...more,
  });
const org = (name: string, city: string) => ({
  venue: { name: en(name), the: true },
  city: en(city),
});

describe("where a journey went", () => {
  it("are its cities, where the place of a meeting in one of them is not known", () => {
    const words = journey(
      [
        {
          key: "s",
          activity: "talks",
          city: en("Port"),
          people: [{ key: "a" }, { key: "b", as: "receiver" }],
        },
        { key: "t", activity: "tour", ...org("Boat House", "Lakeville"), people: [{ key: "a" }] },
      ],
      [host("b", "Bo Ray", "Port University")],
    );
    expect(words).toMatch(/president of the Hilltown Water College, visited Port and Lakeville/);
    expect(words).not.toMatch(/visited the Boat House[^.]*on March/);
  });

  it("is not where somebody gave a dinner", () => {
    const words = journey(
      [
        { key: "s", activity: "tour", ...org("Boat House", "Lakeville"), people: [{ key: "a" }] },
        {
          key: "t",
          activity: "meal",
          title: en("dinner"),
          ...org("Lake Hotel", "Lakeville"),
          people: [{ key: "b", as: "head" }, { key: "a" }],
        },
      ],
      [host("b", "Bo Ray", "Port University")],
    );
    expect(words).toContain("visited the Boat House");
    expect(words).not.toMatch(/visited [^.]*the Lake Hotel/);
  });

  it("is not the organization that it came from", () => {
    const own = person("b", "Bo Ray", "coordinator", college, { side: "host" });
    const words = journey(
      [{ key: "s", activity: "talks", people: [{ key: "a" }, { key: "b", as: "receiver" }] }],
      [own],
    );
    expect(words).not.toMatch(/visited the (?:Hilltown Water College|college)|visits Hilltown Water College/);
  });
});

describe("a reception of which no place is known", () => {
  it("was at the office, where somebody of the office was a host", () => {
    const town = { name: en("Reedham City"), kind: "government" };
    const words = textOfEvent({
      kind: "reception",
      title: en("Welcome party held for Hilltown delegation"),
      home: town,
      delegations: [{ key: "d", side: "guest", head: "a" }],
      participants: [lee, person("b", "Bo Ray", "mayor", town, { side: "host" })],
      agenda: [{ key: "s", activity: "meal", title: en("welcome party") }],
    });
    expect(words).toMatch(/visited Reedham City/);
    expect(words).not.toContain("paid a visit");
  });
});
