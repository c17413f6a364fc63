import { describe, expect, it } from "vitest";
import { en, office, person, said, textOfEvent, town } from "./lake-town.test-data";

const college = (name: string) => ({ name: en(name), kind: "university" });
const host = (key: string, at: string) =>
  person(key, `Host ${at.split(" ")[0]}`, "President", college(at), { side: "host" });
const lee = person("a", "Ann Lee", "Director", office, { side: "guest", roles: ["head"], delegation: "d" });
const stop = (key: string, at: string) => ({
  key: `s${key}`,
  activity: "talks",
  venue: { name: en(at), organization: college(at) },
  people: [{ key: "a" }, { key, as: "receiver" }],
  remarks: [said(key, "welcome"), said(key, "say", "the lake is clean")],
});
const journey = (inviters: string[], stops = ["Port University", "Hill University"], more = {}) =>
  textOfEvent({
    kind: "outbound_visit",
    home: office,
    organizers: inviters.map((name) => ({ tier: "inviter", organization: college(name) })),
    delegations: [{ key: "d", side: "guest", head: "a" }],
    participants: [lee, ...stops.map((at) => host(at.slice(0, 1), at))],
    agenda: stops.map((at) => stop(at.slice(0, 1), at)),
    ...more,
  });

describe("who invited visitors", () => {
  const guests = college("Reed University");
  const own = { home: guests, participants: undefined as unknown };
  const of = (inviters: string[], stops = ["Port University", "Hill University"]) =>
    journey(inviters, stops, {
      ...own,
      when: {},
      participants: [
        person("a", "Ann Lee", "Vice President", guests, { side: "guest", roles: ["head"], delegation: "d" }),
        ...stops.map((at) => host(at.slice(0, 1), at)),
      ],
    });

  it("keeps another name than that of the places", () => {
    expect(of(["Port University"])).not.toContain("at its invitation");
    expect(of(["Port University Club"], ["Port University"])).not.toContain("at its invitation");
  });
});

describe("a delegation that was received in two organizations", () => {
  it("is not one of two sides, where its talks were about all", () => {
    const text = journey([], undefined, {
      agenda: [
        { key: "o", activity: "discussion", topics: [en("the exchange of students"), en("shared courses")] },
        stop("P", "Port University"),
        stop("H", "Hill University"),
      ],
    });
    expect(text).toContain("The delegation discussed the exchange of students and shared courses");
    expect(text).not.toContain("two sides");
  });
});

describe("an inspection whose purpose repeats its title", () => {
  const estate = { name: en("Reed Estate") };
  const inspect = (saw: string[]) =>
    textOfEvent({
      kind: "inspection",
      title: en("Lee inspects ongoing works at Reed Estate"),
      venue: estate,
      purpose: en("take stock of the ongoing works"),
      participants: [person("a", "Ann Lee", "Mayor", town, { roles: ["head"] })],
      agenda: [{ key: "t", activity: "tour", venue: estate, saw: saw.map(en) }],
    });

  it("names the works once", () => {
    const text = inspect(["the development of roads", "the construction of drains"]);
    expect(text).toContain("inspected Reed Estate");
    expect(
      text
        .split("\n")
        .slice(1)
        .join(" ")
        .match(/ongoing works/g),
    ).toHaveLength(1);
    expect(text).toContain("reviewed the development of roads");
    expect(text).not.toContain("visited the development");
  });

  it("visits what is a place", () => {
    expect(inspect(["the Lake Mill", "the Reed Hall"])).not.toContain("reviewed");
  });
});

describe("context whose subject is a word for what was said before", () => {
  it("follows the sentence that names it", () => {
    const text = journey([], undefined, {
      background: [
        en("Hill University is situated over 50 kilometers from the lake."),
        en("Founded in 2002 with a total investment of USD 5 million, it belongs to the League of Lakes."),
      ],
    });
    expect(text).toMatch(/from the lake\.\s+Founded in 2002/);
  });
});

describe("plans with a day", () => {
  const plan = (key: string, text: string, by: object, day: string) => ({
    key,
    text: en(text),
    force: "task",
    by,
    due: { words: en(day) },
    announce: true,
  });
  const text = journey([], undefined, {
    background: [en("The first oath was sworn in 1973.")],
    followUps: [
      plan("f", "visit Reedham", { organizations: [{ name: en("Lake Club") }] }, "in May 2025"),
      plan("g", "visit Port", { participants: ["a"] }, "from October 1 to 4, 2024"),
      plan(
        "h",
        "hold an event, to which former members will be invited",
        { organizations: [town] },
        "on June 1, 2024",
      ),
    ],
  });

  it("come together, after the context", () => {
    expect(text.indexOf("sworn in 1973")).toBeLessThan(text.indexOf("visit Port"));
    expect(text).toContain("visit Port from October 1 to 4, 2024");
  });

  it("have the day in front of a clause that it would belong to", () => {
    expect(text).toContain(
      "On June 1, 2024, Reedham will hold an event, to which former members will be invited.",
    );
    expect(text).not.toContain("invited on June 1");
  });
});
