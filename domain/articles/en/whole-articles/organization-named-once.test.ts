import { describe, expect, it } from "vitest";
import { en, person, textOfEvent } from "./lake-town.test-data";

const league = { name: en("Hill League of Growers"), the: true, kind: "association" };
const office = { name: en("Reed Free Zones Office"), the: true, short: en("RFZO"), kind: "government" };
const guest = { side: "guest", delegation: "d" };
const host = (key: string, name: string, title: string, more: object = {}) =>
  person(key, name, title, office, { side: "host", ...more });
const speech = { key: "r", by: ["b"], act: "say", points: [en("the zone needs ferries")] };

describe("two people of one organization", () => {
  it("have its name once in front of both", () => {
    const text = textOfEvent({
      kind: "reception",
      title: en("Hill League of Growers visits Reed Free Zones Office"),
      city: en("Reedham"),
      delegations: [{ key: "d", side: "guest", head: "a" }],
      participants: [
        person("a", "Ann Lee", "chairwoman", league, guest),
        host("b", "Bo Ray", "chief executive officer", { roles: ["receiver"] }),
        host("c", "Cy Dee", "director of corporate affairs and public relations"),
        host("e", "Eve Fay", "director of administration"),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          people: [{ key: "a" }, { key: "b" }],
          topics: [en("trade")],
          remarks: [speech],
        },
      ],
    });
    expect(text).not.toContain("of the RFZO");
    expect(text).toContain(
      "Also present for the RFZO were Cy Dee, director of corporate affairs and public relations, and Eve Fay, director of administration.",
    );
  });
});

describe("a school that visitors toured", () => {
  it("received them by its principal", () => {
    const school = { name: en("Reed Upper Secondary School"), the: true };
    const text = textOfEvent({
      kind: "outbound_visit",
      title: en("Hill League of Growers visits Reedham"),
      city: en("Reedham"),
      delegations: [{ key: "d", side: "guest", head: "a" }],
      participants: [
        person("a", "Ann Lee", "chairwoman", league, guest),
        person("b", "Bo Ray", "mayor", { name: en("Reedham"), kind: "government" }, { side: "host" }),
        person("c", "Cy Dee", "principal", school, { side: "host" }),
      ],
      agenda: [
        { key: "t", activity: "talks", people: [{ key: "a" }, { key: "b" }], topics: [en("trade")] },
        {
          key: "u",
          activity: "tour",
          people: [{ key: "a" }, { key: "c", as: "receiver" }],
          venue: { name: en("Reed Upper Secondary School"), the: true, organization: school },
        },
      ],
    });
    expect(text.match(/Reed Upper Secondary School/g) ?? []).toHaveLength(1);
  });
});
