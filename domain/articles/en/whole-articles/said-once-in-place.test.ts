import { describe, expect, it } from "vitest";
import { en, lakeDay, person, said, textOfEvent, town } from "./lake-town.test-data";

const board = { name: en("Water Board"), the: true, kind: "government" };
const hillton = { name: en("Hillton Town Council"), the: true, kind: "government" };
const guest = { side: "guest", delegation: "d" };
const mayor = person("a", "Ann Lee", "mayor", town, { side: "host", roles: ["receiver"] });

describe("things handed over in several places", () => {
  const given = (key: string, title: string, city: string) => ({
    key: city,
    activity: "handover",
    title: en(title),
    city: en(city),
    people: [
      { key: "g", as: "head" },
      { key, as: "receiver" },
    ],
  });
  const text = textOfEvent({
    kind: "other",
    title: en("Water Board hands over pumps in Reedham and Lowham"),
    areas: [en("Reedham"), en("Lowham")],
    participants: [
      person("g", "Gil Moor", "director", board, { side: "guest" }),
      person("a", "Ann Lee", "mayor", town, { side: "host" }),
      person("b", "Bo Ray", "mayor", { name: en("Lowham"), kind: "government" }, { side: "host" }),
    ],
    agenda: [given("a", "two pumps", "Reedham"), given("b", "a boat", "Lowham")],
  });

  it("are each handed over in their own", () => {
    expect(text).not.toMatch(/in Reedham,? in Reedham|in Reedham and Lowham on/);
    expect(text).toMatch(/two pumps to Reedham mayor Ann Lee in Reedham/);
  });
});

describe("a delegation named after its own place", () => {
  it("is not also from it", () => {
    const text = textOfEvent({
      kind: "reception",
      title: en("Hillton delegation visits Reedham"),
      city: en("Reedham"),
      delegations: [{ key: "d", side: "guest", name: en("Hillton delegation"), the: true }],
      participants: [mayor, { key: "g", group: en("representatives"), of: [hillton], ...guest }],
    });
    expect(text).toMatch(/[Aa] delegation from (?:the )?Hillton Town Council/);
    expect(text).not.toContain("Hillton delegation from");
  });
});

describe("the rest of a delegation", () => {
  it("is understood where the delegation included somebody", () => {
    const text = textOfEvent({
      kind: "reception",
      title: en("Water Board delegation visits Reedham"),
      city: en("Reedham"),
      delegations: [{ key: "d", side: "guest", head: "g" }],
      participants: [
        mayor,
        person("g", "Gil Moor", "director", board, guest),
        person("h", "Hal Fen", "engineer", board, guest),
        { key: "m", group: en("members of the delegation"), ...guest },
      ],
    });
    expect(text).toMatch(/includ(?:ed|ing) (?:\p{L}+ )?Hal Fen/u);
    expect(text).not.toMatch(/other members|members of the delegation/);
  });
});

describe("the abbreviation of a ministry", () => {
  it("does not follow the title of its minister", () => {
    const ministry = { name: en("Ministry of Lakes"), short: en("Minlak"), the: true, kind: "government" };
    const text = lakeDay(
      [person("a", "Ann Lee", "minister", ministry)],
      [said("a", "say", "the lake is low")],
    );
    expect(text).toContain("minister of lakes");
    expect(text).not.toContain("(Minlak)");
  });
});

describe("somebody who came along with a visitor", () => {
  it("is named before those who received both", () => {
    const text = textOfEvent({
      kind: "reception",
      title: en("Consul visits Reedham"),
      city: en("Reedham"),
      participants: [
        person("g", "Gil Moor", "consul", { name: en("Norland"), kind: "government" }, { side: "guest" }),
        person("a", "Ann Lee", "mayor", town, { side: "host" }),
        person("b", "Bo Ray", "director", { name: en("Lake Museum"), the: true }, { side: "host" }),
        person("c", "Cy Dee", "curator", { name: en("Lake Museum"), the: true }, { side: "host" }),
      ],
      agenda: [
        {
          key: "w",
          activity: "tour",
          venue: { name: en("Old Mill"), the: true },
          people: [
            { key: "g", as: "head" },
            { key: "a", as: "escort" },
          ],
        },
        {
          key: "t",
          activity: "tour",
          venue: { name: en("Lake Museum"), the: true },
          people: [
            { key: "g", as: "head" },
            { key: "a", as: "escort" },
            { key: "b", as: "receiver" },
            { key: "c", as: "receiver" },
          ],
        },
      ],
    });
    expect(text).not.toMatch(/received by [^.]*accompanied by/);
  });
});
