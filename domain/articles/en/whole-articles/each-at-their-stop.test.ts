import { describe, expect, it } from "vitest";
import { en, lakeDay, office, person, personOf, said, textOfEvent } from "./lake-town.test-data";

const lake = { name: en("Lake University"), kind: "university" };
const embassy = (of: string) => ({ name: en(`Embassy of ${of} in Reedham`), the: true, kind: "government" });
const lee = person("a", "Ann Lee", "director", office, { side: "guest", roles: ["head"] });

describe("who received the visitors at one of several places and spoke there", () => {
  const mayor = personOf("b", "Bo Ray", "mayor", "Hilltown", { side: "host" });
  const dean = person("c", "Cy Ash", "president", lake, { side: "host" });
  const text = textOfEvent({
    kind: "outbound_visit",
    title: en("Lake office visits Hilltown"),
    city: en("Hilltown"),
    participants: [lee, mayor, dean],
    agenda: [
      {
        key: "t",
        activity: "talks",
        people: [{ key: "a" }, { key: "b", as: "receiver" }],
        topics: [en("boats")],
      },
      {
        key: "u",
        activity: "tour",
        venue: lake,
        people: [{ key: "a" }, { key: "c", as: "receiver" }],
        saw: [en("the boat school")],
        remarks: [said("c", "introduce", "the history of the school")],
      },
    ],
  });

  it("is not among those who received them on arrival", () => {
    expect(text).not.toMatch(/received[^.]*Ray[^.]*and[^.]*Ash/);
    expect(text).toMatch(/Lake University[^.]*President Cy Ash/);
  });
});

describe("the noun of one of several organizations that a plural names", () => {
  it("is not used alone", () => {
    const consul = { key: "x", group: en("the economic consul"), of: [embassy("Norland")], side: "host" };
    const text = textOfEvent({
      kind: "outbound_visit",
      title: en("Lake office visits embassies"),
      city: en("Reedham"),
      participants: [lee, consul],
      agenda: [
        {
          key: "n",
          activity: "talks",
          venue: embassy("Norland"),
          people: [{ key: "a" }, { key: "x", as: "receiver" }],
        },
        {
          key: "s",
          activity: "talks",
          venue: { name: en("Embassies of Sudland and Ostland in Reedham"), the: true },
        },
      ],
    });
    expect(text).not.toMatch(/Embassies of Sudland[^.]*\.[^.]*consul of the embassy/);
  });
});

describe("two speakers with one subject each", () => {
  it("share the verb, not an order", () => {
    const text = lakeDay(
      [
        person("a", "Ann Lee", "director", office),
        personOf("b", "Bo Ray", "head of boats", "Reed Boat Office"),
      ],
      [said("a", "introduce", "the aims of the day"), said("b", "introduce", "the programme of the boats")],
    );
    expect(text).toMatch(
      /Lee[^.]*described the aims of the day, and Bo Ray, [^.]*, the programme of the boats|Lee[^.]*aims of the day[^.]*, and /,
    );
    expect(text).not.toContain("respectively");
  });
});

describe("proposals in two remarks", () => {
  it("are made once", () => {
    const text = lakeDay(
      [person("a", "Ann Lee", "director", office)],
      [said("a", "propose", "hold a boat race"), { ...said("a", "propose", "plant reeds"), key: "second" }],
    );
    expect(text.match(/proposed/g)).toHaveLength(1);
  });
});

describe("a welcome that is a part of the programme", () => {
  it("is stated with the reception", () => {
    const mayor = personOf("b", "Bo Ray", "mayor", "Hilltown", { side: "host", roles: ["receiver"] });
    const text = textOfEvent({
      kind: "reception",
      title: en("Lake office visits the Hill Hall"),
      venue: { name: en("Hill Hall"), the: true },
      participants: [lee, mayor],
      agenda: [
        {
          key: "w",
          activity: "talks",
          title: en("welcome in the Hill Hall"),
          people: [{ key: "b", as: "receiver" }, { key: "a" }],
          remarks: [{ key: "r", by: ["b"], act: "welcome", whom: en("the delegation") }],
        },
      ],
    });
    expect(text.match(/welcomed/g)).toHaveLength(1);
    expect(text).not.toContain("At a welcome");
  });
});

describe("a gift that one person took for an organization", () => {
  it("is stated once", () => {
    const council = { name: en("Reed Youth Council"), the: true };
    const text = textOfEvent({
      kind: "other",
      title: en("Lake day held in Reedham"),
      officialName: en("the Lake Day"),
      city: en("Reedham"),
      participants: [
        person("a", "Ann Lee", "director", office),
        personOf("b", "Bo Ray", "head", "Reed Youth Council"),
      ],
      agenda: [
        {
          key: "h",
          activity: "handover",
          title: en("50 lamps"),
          people: [
            { key: "a", as: "head" },
            { key: "b", as: "receiver" },
          ],
          outcomes: ["g"],
        },
      ],
      outcomes: [
        { key: "g", type: "gift", by: ["a"], to: { organizations: [council] }, points: [en("50 lamps")] },
      ],
    });
    expect(text.match(/50 lamps/g)).toHaveLength(1);
    expect(text).toContain("Council");
  });
});
