import { describe, expect, it } from "vitest";
import { en, person, said, textOfEvent, town } from "../whole-articles/lake-town.test-data";

const text = (title: string): string =>
  textOfEvent({
    kind: "other",
    title: en("Reedham opens lake office"),
    news: "o",
    city: en("Reedham"),
    participants: [person("h", "Bob Sample", "mayor", town, { roles: ["speaker"] })],
    agenda: [
      {
        key: "o",
        activity: "ceremony",
        title: en(title),
        outcomes: ["l"],
        remarks: [said("h", "say", "the lake was deep")],
      },
    ],
    outcomes: [{ key: "l", type: "launch", points: [en("the lake office, a link between town and lake")] }],
  });

describe("the launch at an item that is the news", () => {
  it("is reported once, with what was launched", () => {
    const written = text("inauguration of the lake office");
    expect(written).toContain("The lake office, a link between town and lake, was inaugurated");
    expect(written).not.toContain("inauguration of the lake office was held");
  });
});

describe("the opening of the place of the event", () => {
  const opened = (venue: object, title = "Lake Clinic opens"): string =>
    textOfEvent({
      kind: "other",
      title: en(title),
      news: "o",
      venue,
      agenda: [
        { key: "o", activity: "ceremony", title: en("opening ceremony"), outcomes: ["l"] },
        { key: "t", activity: "talks", topics: [en("nets")] },
      ],
      outcomes: [{ key: "l", type: "launch", points: [en("the Lake Clinic")] }],
    });

  it("was not at that place", () => {
    const itself = opened({ name: en("Lake Clinic"), the: true });
    expect(itself).toMatch(/The Lake Clinic opened on March 5, 2024/);
    expect(itself).not.toContain("at the");
  });

  it("was opened where the title does not say that it opens by itself", () => {
    const given = opened({ name: en("Lake Clinic"), the: true }, "Lake Clinic officially opened");
    expect(given).toMatch(/The Lake Clinic was (?:officially )?opened on March 5, 2024/);
  });

  it("keeps another place, and a city that its name lacks", () => {
    expect(opened({ name: en("Net House"), the: true })).toContain("at the Net House");
    expect(opened({ name: en("Lake Clinic"), the: true, city: en("Reedham") })).toContain("in Reedham");
  });
});

describe("a launch at an online event without a name", () => {
  const launch = (more: object): string =>
    textOfEvent({
      kind: "seminar",
      title: en("Lake platform launched"),
      news: "o",
      online: "fully",
      purpose: en("bring the boat builders of the two towns together"),
      participants: [person("h", "Bob Sample", "mayor", town, { roles: ["speaker"] })],
      agenda: [
        { key: "s", activity: "speeches", outcomes: ["o"], remarks: [said("h", "say", "the lake was deep")] },
      ],
      outcomes: [{ key: "o", type: "launch", points: [en("the Lake Platform")] }],
      ...more,
    });

  it("was at that event, which is not mentioned as if it were known", () => {
    const written = launch({});
    expect(written).toMatch(/[Tt]he Lake Platform was launched at an online seminar\b/);
    expect(written).not.toContain("held online");
  });

  it("names who organized it, and the noun of its first part", () => {
    const guild = { name: en("Lake Guild"), the: true, kind: "association" };
    const remarks = [said("h", "say", "the lake was deep")];
    const written = launch({
      organizers: [{ organization: guild, tier: "organizer" }],
      agenda: [{ key: "s", activity: "speeches", title: en("webinar"), outcomes: ["o"], remarks }],
    });
    expect(written).toMatch(/[Tt]he Lake Platform was launched at a webinar organized by the Lake Guild\b/);
    expect(written.match(/organized/g)).toHaveLength(1);
    expect(written).not.toMatch(/At a webinar|webinar was held online/);
  });
});

describe("what somebody launched", () => {
  const launch = (thing: string): string =>
    textOfEvent({
      kind: "other",
      title: en("Reedham supports divers"),
      city: en("Reedham"),
      participants: [person("h", "Bob Sample", "mayor", town)],
      agenda: [{ key: "s", activity: "ceremony", outcomes: ["l"] }],
      outcomes: [{ key: "l", type: "launch", by: ["h"], points: [en(thing)] }],
    });

  it("was unveiled if it is a work of art or a sign", () => {
    for (const thing of [
      "a mural of divers",
      "a mural dedicated to the mill",
      "a statue, the tallest in town",
      "the Lake Memorial",
      "two memorial plaques",
    ])
      expect(launch(thing)).toContain(`unveiled ${thing}`);
  });

  it("was not unveiled if it is only named after one", () => {
    for (const thing of [
      "a memorial fund for divers",
      "the mural project of the schools",
      "the Lake Memorial Hospital",
      "a painting exhibition",
    ])
      expect(launch(thing)).not.toContain("unveiled");
  });
});

describe("the opening of something in one of the cities of a visit", () => {
  it("is not placed in all of them, and has the verb of the title", () => {
    const chamber = { name: en("Lake Trade Chamber"), the: true, short: en("LTC"), kind: "association" };
    const written = textOfEvent({
      kind: "outbound_visit",
      title: en("Lake Trade Chamber opens trade office in Wyland"),
      news: "o",
      home: chamber,
      city: en("Wyland"),
      areas: [en("Reedham"), en("Wyland")],
      delegations: [{ key: "d", name: en("Lake delegation"), the: true, side: "guest", head: "a" }],
      participants: [person("a", "Ann Lee", "president", chamber, { side: "guest", delegation: "d" })],
      agenda: [
        {
          key: "o",
          activity: "ceremony",
          title: en("official opening of the LTC trade office"),
          city: en("Wyland"),
          outcomes: ["l"],
          remarks: [said("a", "say", "the lake was deep")],
        },
      ],
      outcomes: [{ key: "l", type: "launch", points: [en("the trade office of LTC in Wyland")] }],
    });
    expect(written).toMatch(/^[^.]* was officially opened in Wyland on March 5, 2024/m);
    expect(written.match(/Reedham/g)).toHaveLength(1);
  });
});

describe("the founding of an organization", () => {
  const guild = { name: en("Lake Guild of Bakers"), the: true };
  const founded = (host: object): string =>
    textOfEvent({
      kind: "other",
      title: en("Lake Guild of Bakers is established in Reedham"),
      news: "l",
      city: en("Reedham"),
      organizers: [{ tier: "host", organization: host }],
      participants: [person("h", "Bob Sample", "mayor", town, { roles: ["speaker"] })],
      agenda: [
        { key: "o", activity: "speeches", outcomes: ["l"], remarks: [said("h", "say", "bread is good")] },
      ],
      outcomes: [{ key: "l", type: "launch", points: [en("the Lake Guild of Bakers")] }],
    });

  it("has the verb of the title, and was not hosted by that organization", () => {
    const written = founded(guild);
    expect(written).toMatch(/The Lake Guild of Bakers was established .*in Reedham/);
    expect(written).not.toContain("hosted");
  });

  it("was hosted by another one", () => {
    expect(founded({ name: en("Reed Chamber"), the: true })).toContain("hosted by the Reed Chamber");
  });
});
