import { describe, expect, it } from "vitest";
import { en, person, said, textOfEvent } from "./lake-town.test-data";

const town = { name: en("Reed Town Council"), the: true, kind: "government" };
const board = { name: en("Lake Trade Board"), the: true, kind: "association" };
const guild = { name: en("Harbor Guild"), the: true, kind: "association" };
const lee = person("g", "Ann Lee", "deputy mayor", town, { side: "guest", delegation: "d" });
const ray = person("h", "Bo Ray", "chairman", board, { side: "host" });
const dee = person("k", "Cy Dee", "director", guild, { side: "host" });

const journey = (agenda: object[], more: object = {}): string =>
  textOfEvent({
    kind: "outbound_visit",
    title: en("Reed delegation visits Lakeland"),
    when: { start: "2024-06-04", end: "2024-06-10" },
    delegations: [{ key: "d", side: "guest", head: "g", name: en("Reed delegation"), the: true }],
    participants: [lee, ray, dee],
    agenda,
    ...more,
  });
const talks = (key: string, host: string, start: string, city: string, more: object = {}) => ({
  key,
  activity: "talks",
  when: { start },
  city: en(city),
  people: [{ key: "g" }, { key: host }],
  ...more,
});

describe("items of several days and cities", () => {
  const tour = {
    key: "t",
    activity: "tour",
    told: "before",
    when: { start: "2024-06-05" },
    people: [{ key: "g" }],
    saw: [en("the old docks")],
  };

  it("come in the order of their days, whatever they are reported before or after", () => {
    const written = journey([
      tour,
      talks("a", "h", "2024-06-05", "Northport", { topics: [en("fishing")] }),
      talks("b", "k", "2024-06-07", "Southport", { topics: [en("ferries")] }),
    ]);
    expect(written.indexOf("old docks")).toBeGreaterThan(0);
    expect(written.indexOf("old docks")).toBeLessThan(written.indexOf("On June 7"));
    expect(written).not.toMatch(/June 7[\s\S]*(?:same day|June 5)/);
  });

  it("come before a later day where the first item has the first day of the journey", () => {
    const first = {
      key: "a",
      activity: "talks",
      people: [{ key: "g" }, { key: "h" }],
      topics: [en("fishing")],
    };
    const written = journey([
      { ...tour, when: { start: "2024-06-04" } },
      first,
      talks("b", "k", "2024-06-07", "Southport", { topics: [en("ferries")] }),
    ]);
    expect(written.indexOf("old docks")).toBeGreaterThan(0);
    expect(written.indexOf("old docks")).toBeLessThan(written.indexOf("June 7"));
  });

  it("stay after the main items of one day", () => {
    const written = textOfEvent({
      kind: "reception",
      title: en("Reed delegation visits Trade Board"),
      when: { start: "2024-06-05" },
      delegations: [{ key: "d", side: "guest", head: "g" }],
      participants: [lee, { ...ray, roles: ["receiver"] }],
      agenda: [tour, { key: "a", activity: "talks", remarks: [said("h", "praise", "the old town")] }],
    });
    expect(written.indexOf("old docks")).toBeGreaterThan(written.indexOf("old town"));
  });

  it("say their day and city again where the text has reported others since", () => {
    const written = journey(
      [
        talks("a", "h", "2024-06-05", "Northport", { topics: [en("fishing")] }),
        talks("b", "k", "2024-06-07", "Southport", { topics: [en("ferries")], agreements: ["m"] }),
      ],
      {
        agreements: [
          {
            key: "m",
            title: en("memorandum of understanding"),
            type: "mou",
            status: "signed",
            parties: [{ organization: town }, { organization: guild }],
          },
        ],
      },
    );
    expect(written).toMatch(/On June 5,[\s\S]*On June 7,[^.]*ferries[^.]*Southport/);
    expect(written).not.toContain("The same day");
  });

  it("have no city after what was discussed", () => {
    const written = journey([
      talks("a", "h", "2024-06-05", "Northport", { topics: [en("fishing")] }),
      talks("b", "k", "2024-06-07", "Southport", { topics: [en("craft fairs")] }),
    ]);
    expect(written).not.toMatch(/(?:fairs|fishing) in /);
    expect(written).toMatch(/June 7[^.]*craft fairs[^.]*Southport/);
  });
});

describe("what came after an item that was before the main ones", () => {
  it("is not placed before them too", () => {
    const written = textOfEvent({
      kind: "signing",
      title: en("Reed and Harbor Guild sign agreement"),
      participants: [
        person("g", "Ann Lee", "deputy mayor", town, { side: "host" }),
        person("k", "Cy Dee", "director", guild, { side: "guest" }),
      ],
      agenda: [
        {
          key: "a",
          activity: "talks",
          told: "before",
          people: [{ key: "g" }, { key: "k" }],
          topics: [en("ferries")],
        },
        { key: "s", activity: "signing", agreements: ["m"] },
        {
          key: "d",
          activity: "meal",
          title: en("dinner"),
          told: "after",
          people: [{ key: "g", as: "head" }, { key: "k" }],
        },
      ],
      agreements: [
        {
          key: "m",
          title: en("ferry agreement"),
          type: "project",
          status: "signed",
          parties: [{ organization: town }, { organization: guild }],
        },
      ],
    });
    expect(written).toMatch(
      /Before the signing ceremony, Ann Lee, [^.]* held talks with Cy Dee, [^.]* on ferries/,
    );
    expect(written).toContain("After the signing ceremony, Lee hosted a dinner for Dee");
    expect(written).not.toContain("had dinner");
  });
});

describe("what was given on a day that nobody recorded", () => {
  it("does not belong to the last day", () => {
    const written = journey(
      [
        talks("a", "h", "2024-06-05", "Northport", { topics: [en("fishing")] }),
        talks("b", "k", "2024-06-07", "Southport", { topics: [en("ferries")] }),
      ],
      {
        outcomes: [
          { key: "p", type: "gift", by: ["g"], to: { participants: ["h"] }, points: [en("a vase")] },
        ],
      },
    );
    expect(written).toContain("During the visit, Lee presented Ray with a vase");
  });

  it("does not belong to the evening in which the last item was", () => {
    const record = (part?: string): string =>
      textOfEvent({
        kind: "meeting",
        title: en("Lake Guild elects board"),
        officialName: en("the annual meeting of the Lake Guild"),
        city: en("Reed"),
        participants: [
          person("g", "Ann Lee", "deputy mayor", town),
          person("k", "Cy Dee", "director", guild),
        ],
        agenda: [
          { key: "a", activity: "speeches", remarks: [said("g", "praise", "the docks")] },
          {
            key: "d",
            activity: "meal",
            title: en("harvest dinner"),
            people: [{ key: "k", as: "head" }, { key: "g" }],
            ...(part ? { when: { part } } : {}),
          },
        ],
        outcomes: [
          { key: "p", type: "gift", by: ["k"], to: { participants: ["g"] }, points: [en("a vase")] },
        ],
      });
    expect(record("evening")).toContain("During the meeting, Dee presented Lee with a vase");
    expect(record()).not.toContain("During the meeting");
  });
});

describe("what followed the talks that two held", () => {
  const meeting = (more: object): string =>
    textOfEvent({
      kind: "meeting",
      title: en("Ann Lee meets Cy Dee"),
      city: en("Reed"),
      participants: [
        person("g", "Ann Lee", "deputy mayor", town, { side: "host" }),
        person("k", "Cy Dee", "director", guild, { side: "guest" }),
      ],
      agenda: [
        { key: "t", activity: "talks", topics: [en("ferries")], remarks: [said("k", "praise", "the docks")] },
        { key: "m", people: [{ key: "g" }, { key: "k" }], told: "after", ...more },
      ],
    });

  it("is not part of the news", () => {
    const written = meeting({ activity: "meal", title: en("harvest dinner") });
    expect(written.split("\n\n")[1]).not.toContain("dinner");
    expect(written.indexOf("dinner")).toBeGreaterThan(written.indexOf("docks"));
  });

  it("does not say that they met again", () => {
    const written = meeting({ activity: "tour", saw: [en("the cattle show")] });
    expect(written).not.toMatch(/and met (?:Lee|Dee)/);
    expect(written).toMatch(/cattle show together with (?:Lee|Dee)/);
  });
});
