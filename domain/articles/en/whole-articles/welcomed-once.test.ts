import { describe, expect, it } from "vitest";
import { en, person, textOfEvent } from "./lake-town.test-data";

const academy = { name: en("Reedham Lake Academy"), the: true };
const college = { name: en("Hilltown Water College"), the: true };
const lee = person("a", "Ann Lee", "president", college, { side: "guest", roles: ["head"] });
const ray = person("b", "Bo Ray", "director", academy, { side: "host", roles: ["receiver"] });
const ola = person("c", "Ola Specimen", "dean", academy, { side: "host", roles: ["receiver"] });
const welcome = (...by: string[]) => ({ key: "w", by, act: "welcome", whom: en("the foreign guests") });
const visit = (agenda: object[], participants: object[] = [lee, ray]) =>
  textOfEvent({
    kind: "reception",
    title: en("Hilltown college visits academy"),
    venue: academy,
    purpose: en("learn how the academy cares for the reeds of the lake and how it teaches boat building"),
    participants,
    agenda,
  });
const tour = {
  key: "t",
  activity: "tour",
  people: [{ key: "a" }],
  saw: [en("the boat hall"), en("the library")],
};

describe("a welcome by those who received the visitors", () => {
  it("is stated once, also where several received them and an item says so", () => {
    const arrival = {
      key: "r",
      activity: "other",
      told: "before",
      did: en("receive the guests"),
      people: [{ key: "b" }, { key: "c" }],
      remarks: [welcome("b", "c")],
    };
    const text = visit([tour, arrival], [lee, ray, ola]);
    expect(text).toMatch(/were? (?:welcomed|received) by|welcomed/);
    expect(text.match(/welcomed|received/g)).toHaveLength(1);
  });

  it("is stated once where they welcomed the only visitor at talks", () => {
    const staff = {
      key: "s",
      group: en("the director, the deans, the librarians and other staff"),
      of: [academy],
      side: "host",
      roles: ["receiver"],
    };
    const talks = {
      key: "k",
      activity: "talks",
      people: [{ key: "a" }, { key: "s", as: "receiver" }],
      remarks: [
        { key: "w", by: ["s"], act: "welcome", whom: en("the president") },
        { key: "i", by: ["a"], act: "introduce", points: [en("the boats of the college")] },
      ],
    };
    const text = visit([talks], [lee, staff]);
    expect(text.match(/welcomed|received/g)).toHaveLength(1);
    expect(text).toMatch(/was welcomed by the director, the deans, the librarians and other staff of/);
  });

  it("is not stated again of who guided them", () => {
    const guided = {
      ...tour,
      people: [{ key: "a" }, { key: "b", as: "guide" }],
      remarks: [{ key: "w", by: ["b"], act: "welcome", whom: en("the guests") }],
    };
    const talks = { key: "k", activity: "talks", topics: [en("reeds")] };
    const text = visit([talks, guided]);
    expect(text).toMatch(/guided by/i);
    expect(text).not.toMatch(/welcomed and guided/i);
  });
});

describe("a host who continues after a welcome", () => {
  const session = (...remarks: object[]) => ({
    key: "s",
    activity: "presentation",
    title: en("briefing session"),
    people: [{ key: "c", as: "chair" }, { key: "b" }, { key: "a" }],
    remarks,
  });
  const about = { key: "i", by: ["b"], act: "introduce", points: [en("the boat hall"), en("its workshops")] };
  const chair = { ...ola, roles: ["chair"] };

  it("has not received the visitors in a sentence before", () => {
    const text = visit([session(welcome("b"), about)], [lee, ray, chair]);
    expect(text).toMatch(/Bo Ray, [^.]*welcomed the /);
    expect(text).not.toContain("received");
  });

  it("has received them where no welcome is known", () => {
    expect(visit([session(about)], [lee, ray, chair])).toMatch(/received/);
  });
});

describe("a welcome without words", () => {
  it("is not a paragraph of its own in front of what was done", () => {
    const hall = {
      key: "h",
      activity: "ceremony",
      venue: { name: en("Reed Hall") },
      people: [{ key: "b" }, { key: "c" }],
      remarks: [{ ...welcome("b", "c"), whom: en("the delegation") }],
    };
    const signed = {
      key: "g",
      activity: "other",
      did: en("sign the guest book of the lake"),
      people: [{ key: "a" }],
    };
    const text = visit([hall, signed, tour], [lee, ray, { ...ola, roles: undefined }]);
    expect(text).not.toMatch(/welcomed the delegation\.\n/);
  });
});

describe("a welcome that an item is named after, or begins with", () => {
  const words = { key: "o", by: ["b"], act: "say", points: [en("the lake was clean")] };
  const welcomed = (title: string, whom: string) =>
    visit(
      [
        {
          key: "s",
          activity: "speeches",
          title: en(title),
          remarks: [{ ...welcome("b", "c"), whom: en(whom) }, words],
        },
        tour,
      ],
      [lee, ray, ola, { key: "g", group: en("foreign divers"), side: "guest" }],
    );

  it("is to the city where its title says so, and not held", () => {
    const text = welcomed("welcome to the city", "the guests");
    expect(text).toMatch(/welcomed to the city by/);
    expect(text).not.toContain("was held");
  });

  it("is not to the guests", () => {
    expect(welcomed("Welcome to the guests", "the guests")).not.toMatch(/welcomed to/);
    expect(welcomed("welcome to the delegation", "the guests")).not.toMatch(/welcomed to/);
  });

  it("is stated with the item and those who received the guests, whom the record calls by their noun", () => {
    const text = welcomed("gathering", "the divers");
    expect(text).toMatch(/welcomed at a gathering by/);
    expect(text.match(/welcomed|received/g)).toHaveLength(1);
    expect(text.match(/gathering/g)).toHaveLength(1);
  });
});
