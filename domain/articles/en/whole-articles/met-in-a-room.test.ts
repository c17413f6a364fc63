import { describe, expect, it } from "vitest";
import { en, person, textOfEvent as text, town } from "./lake-town.test-data";

const hexi = { name: en("Hexi City"), kind: "government" };
const host = person("a", "Ann Lee", "Mayor", town, { side: "host", roles: ["receiver"] });
const guest = person("g", "Gao Lin", "Mayor", hexi, { side: "guest", delegation: "d", roles: ["head"] });
const reception = (delegation: string, more: object = {}): string =>
  text({
    kind: "reception",
    title: en("Delegation from Hexi comes to Reedham"),
    city: en("Reedham"),
    delegations: [{ key: "d", name: en(delegation), side: "guest", head: "g" }],
    participants: [host, guest],
    agenda: [{ key: "t", activity: "talks", topics: [en("boat building")] }],
    ...more,
  });

describe("visitors who were received in a room", () => {
  const room = { name: en("north meeting room of the town council"), the: true };

  it("do not visit the room", () => {
    const given = reception("delegation from Hexi City", { venue: room });
    expect(given).toMatch(/^.*Reedham Mayor Ann Lee received a delegation .* in the north meeting room/m);
    expect(given).not.toMatch(/visited the north meeting room/);
  });

  it("are met where the title says so", () => {
    const title = en("Reedham mayor Ann Lee meets delegation from Hexi");
    const given = reception("delegation from Hexi City", { venue: room, title });
    expect(given).toContain("Reedham Mayor Ann Lee met a delegation");
  });

  it("visit a building", () => {
    const given = reception("delegation from Hexi City", { venue: { name: en("Lake House"), the: false } });
    expect(given).toContain("visited Lake House");
  });
});

describe("a room that is called after whoever speaks there", () => {
  const talks = (key: string, more: object) => ({
    activity: "talks",
    people: [
      { key: "g", as: "head" },
      { key, as: "receiver" },
    ],
    remarks: [{ key: `r-${key}`, by: [key], act: "say", points: [en("the lake needed care")] }],
    ...more,
  });
  const spoken = (more: object, ...others: object[]) =>
    text({
      kind: "reception",
      title: en("Hexi mayor visits Reedham"),
      city: en("Reedham"),
      purpose: en("study the boats of the lake"),
      participants: [
        person("g", "Gao Lin", "Mayor", hexi, { side: "guest", roles: ["head"] }),
        { ...host, person: { ...host.person, ...more } },
        person(
          "b",
          "Bo Ray",
          "president",
          { name: en("Reed Company") },
          { side: "host", roles: ["receiver"] },
        ),
        ...others,
      ],
      agenda: [
        talks("a", { key: "t", venue: { name: en("Lee's office"), the: false } }),
        talks("b", { key: "z", activity: "tour", venue: { name: en("Reed Docks"), the: true } }),
      ],
    });

  it("is that person's own, and does not name somebody before the introduction", () => {
    const given = spoken({ pronoun: "she" });
    expect(given).toContain("At her office, Reedham Mayor Ann Lee said");
    expect(given).not.toContain("Lee's office");
  });

  it("is that of the post where no pronoun is known, and keeps a name that may be another's", () => {
    expect(spoken({})).toContain("At the mayor's office, Reedham Mayor Ann Lee said");
    const other = person("c", "Cy Lee", "clerk", town, { side: "host" });
    expect(spoken({ pronoun: "she" }, other)).not.toContain("her office");
  });
});

describe("the post of a delegation's leader", () => {
  it("is the city's, and only where the delegation is from the city itself", () => {
    expect(reception("delegation of officials from Hexi City")).toContain("led by the city's Mayor, Gao Lin");
    const district = reception("delegation of officials from North District of Hexi City");
    expect(district).toContain("led by Hexi City Mayor Gao Lin");
    expect(district).not.toContain("its Mayor");
    expect(reception("delegation from North District, Hexi City")).not.toContain("its Mayor");
  });
});

describe("a visit of several days", () => {
  const agenda = [
    { key: "v", activity: "tour", people: [{ key: "g", as: "head" }], saw: [en("the boat yard")] },
    {
      key: "l",
      activity: "meal",
      title: en("lunch"),
      people: [{ key: "g" }],
      venue: { name: en("Reed Inn") },
    },
    { key: "w", activity: "tour", people: [{ key: "g", as: "head" }], saw: [en("the old lock")] },
  ];
  const given = reception("delegation of officials from North District of Hexi City", {
    when: { start: "2024-03-05", end: "2024-03-06" },
    agenda,
  });

  it("begins with the visit, not with the meeting during it", () => {
    expect(given).toMatch(/visited Reedham on March 5 and 6, 2024/);
    expect(given).not.toContain("during the delegation's visit");
  });

  it("has a meal of the visitors alone in one series with what they saw", () => {
    expect(given).toMatch(/toured the boat yard, had lunch at (?:the )?Reed Inn, and visited the old lock/);
    expect(given).not.toContain("the two sides had");
    expect(given).not.toContain("had a lunch");
  });
});
