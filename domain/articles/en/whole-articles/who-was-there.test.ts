import { describe, expect, it } from "vitest";
import { en, person, personOfSide, said, textOfEvent } from "./lake-town.test-data";

const guild = { name: en("Lake Guild"), the: true, kind: "association" };
const head = { side: "guest", delegation: "d", roles: ["head"] };
const visitors = { key: "d", name: en("Lake Guild delegation"), the: true, side: "guest", head: "a" };
const keys = (...list: string[]) => list.map((key) => ({ key }));
const agreement = {
  key: "m",
  title: en("agreement on the opening of an office"),
  type: "other",
  status: "signed",
  signedOn: "2024-03-05",
  parties: [],
  witnesses: ["w"],
};

describe("the programme of a visit on which a document was signed", () => {
  const text = textOfEvent({
    kind: "outbound_visit",
    title: en("Lake Guild delegation visits Reedland"),
    news: "m",
    when: { start: "2024-03-05", end: "2024-03-07" },
    areas: [en("Reedham"), en("Lindow"), en("Wyland")],
    delegations: [visitors],
    participants: [
      person("a", "Ann Exemplar", "President", guild, head),
      personOfSide("w", "Will Witness", "Ambassador of Lakeland to Reedland", "host", { roles: ["witness"] }),
      personOfSide("s", "Sam Scholar", "Reedish scholar", "host"),
      { key: "local", group: en("representatives of local bakers"), side: "host" },
      person("v", "Vic Sample", "Governor", { name: en("Wyland"), kind: "government" }, { side: "host" }),
    ],
    agenda: [
      {
        key: "sign",
        activity: "signing",
        when: { start: "2024-03-05" },
        city: en("Reedham"),
        people: keys("a", "s", "w"),
        peopleOpen: true,
        agreements: ["m"],
        outcomes: ["o"],
        remarks: [said("w", "say", "bread is good")],
      },
      {
        key: "one",
        activity: "talks",
        when: { start: "2024-03-06" },
        city: en("Lindow"),
        people: [{ key: "a", as: "head" }, { key: "local" }],
        topics: [en("the price of flour")],
      },
      {
        key: "two",
        activity: "talks",
        when: { start: "2024-03-06" },
        city: en("Wyland"),
        people: [
          { key: "v", as: "receiver" },
          { key: "a", as: "head" },
        ],
        topics: [en("the price of salt")],
      },
      {
        key: "three",
        activity: "talks",
        when: { start: "2024-03-07" },
        city: en("Reedham"),
        people: [{ key: "a", as: "head" }, { key: "local" }],
        topics: [en("the price of yeast")],
      },
    ],
    outcomes: [{ key: "o", type: "result", points: [en("Scholar heads the office")] }],
    agreements: [agreement],
  });

  it("introduces somebody with whose short name a result begins", () => {
    expect(text).toMatch(
      /Reedish scholar Sam Scholar,? heads the office|Sam Scholar, a Reedish scholar, heads/,
    );
  });

  it("states who attended the signing before the following days", () => {
    expect(text.indexOf("attended the signing")).toBeGreaterThan(0);
    expect(text.indexOf("attended the signing")).toBeLessThan(text.indexOf("the price of flour"));
  });

  it("names those met again, where the visitors sat with others in between", () => {
    expect(text).toMatch(/with the representatives[^.]*\.?/);
    expect(text).not.toMatch(/the two sides discussed the price of yeast/i);
  });
});

describe("a signing attended by people of neither side", () => {
  it("lists those of them who only agree or discuss something later", () => {
    const guildOf = (name: string) => ({ name: en(name), the: true, kind: "association" });
    const text = textOfEvent({
      kind: "signing",
      title: en("Lake Guild and Reed Guild sign agreement"),
      news: "m",
      city: en("Reedham"),
      participants: [
        person("a", "Ann Exemplar", "President", guild, { side: "host", roles: ["signatory"] }),
        person("b", "Bo Sample", "President", guildOf("Reed Guild"), { side: "guest", roles: ["signatory"] }),
        {
          key: "o",
          group: en("representatives"),
          of: [guildOf("Hill Guild"), guildOf("Wyland Guild")],
          side: "third",
        },
        { key: "e", group: en("envoys of the lake countries"), side: "third" },
      ],
      agenda: [
        {
          key: "s",
          activity: "signing",
          people: keys("a", "b", "o", "e"),
          agreements: ["m"],
          remarks: [said("a", "say", "the guilds speak with one voice")],
        },
        { key: "t", activity: "discussion", told: "after", people: keys("a", "b", "o"), outcomes: ["c"] },
      ],
      outcomes: [
        { key: "c", type: "consensus", by: ["a", "b", "o"], points: [en("meet in Lindow in 2025")] },
      ],
      agreements: [
        {
          ...agreement,
          witnesses: [],
          parties: [
            { organization: guild, signatories: ["a"] },
            { organization: guildOf("Reed Guild"), signatories: ["b"] },
          ],
        },
      ],
    });
    expect(text).toContain(
      "Representatives of the Hill Guild and the Wyland Guild, and envoys of the lake countries attended the signing.",
    );
  });
});

describe("hosts on the programme", () => {
  const visit = (agenda: object[]): string =>
    textOfEvent({
      kind: "inspection",
      title: en("Envoys tour Reedland"),
      areas: [en("Reedham"), en("Lindow")],
      participants: [
        { key: "g", group: en("envoys of the lake countries"), side: "guest" },
        personOfSide("p", "Pat Example", "State Secretary", "host", { roles: ["escort"] }),
        personOfSide("m", "Mo Sample", "Mayor of Lindow", "host"),
      ],
      agenda,
    });
  const tour = {
    key: "t",
    activity: "tour",
    city: en("Reedham"),
    saw: [en("the boat yard")],
    people: [{ key: "p", as: "escort" }, { key: "g" }],
  };

  it("does not have somebody who came along sit with those who received the visitors", () => {
    const talks = {
      key: "u",
      activity: "talks",
      city: en("Lindow"),
      people: [{ key: "m", as: "receiver" }, { key: "p" }, { key: "g" }],
      remarks: [said("p", "thank"), said("m", "say", "Lindow is ready to receive trade missions")],
    };
    expect(visit([tour, { ...talks, remarks: talks.remarks.slice(1) }])).not.toMatch(
      /Sample[^.]* and Example/,
    );
  });

  it("has guests go round with the hosts who lead a tour", () => {
    const text = textOfEvent({
      kind: "other",
      title: en("Boat ward opened in Reedham"),
      city: en("Reedham"),
      participants: [
        personOfSide("m", "Mo Sample", "Minister of Boats of Reedland", "host"),
        personOfSide("n", "Ned Example", "Nurse", "host"),
        person("a", "Ann Exemplar", "Chair", guild, { side: "guest" }),
      ],
      agenda: [
        {
          key: "c",
          activity: "ceremony",
          title: en("opening ceremony"),
          people: keys("m", "n", "a"),
          remarks: [said("m", "say", "boats need care")],
        },
        {
          key: "h",
          activity: "handover",
          title: en("boat ward"),
          people: [
            { key: "a", as: "head" },
            { key: "n", as: "receiver" },
          ],
        },
        {
          key: "t",
          activity: "tour",
          saw: [en("the delivery room")],
          people: [{ key: "m", as: "head" }, { key: "a" }, { key: "n", as: "guide" }],
        },
      ],
    });
    expect(text).toContain("Sample and Exemplar");
    // The capital of the title is not that of the thing, which the handover takes up.
    expect(text).toContain("A boat ward was opened");
    expect(text).toContain("handed over the boat ward");
  });

  it("has hosts call on guests where the title says that the hosts went on the tour", () => {
    const text = textOfEvent({
      kind: "other",
      title: en("Lake Guild chair tours boat fair"),
      city: en("Lindow"),
      participants: [
        person("a", "Ann Exemplar", "Chair", guild, { side: "host" }),
        personOfSide("b", "Bo Sample", "Boat builder", "guest"),
      ],
      agenda: [
        {
          key: "t",
          activity: "tour",
          venue: { name: en("Boat Fair"), the: true },
          saw: [en("the stands of the exhibitors")],
          people: [{ key: "a", as: "head" }, { key: "b" }],
        },
      ],
    });
    expect(text).toMatch(
      /Ann Exemplar, Chair of the Lake Guild, visited the Boat Fair[^.]* met [^.]*Bo Sample/,
    );
  });
});

it("those who met are said to include others before the organizers are named", () => {
  const text = textOfEvent({
    kind: "seminar",
    title: en("Workshop on boats held in Reedham"),
    officialName: en("the Lake Workshop on the Building of Boats"),
    purpose: en("advance plans for a lake school"),
    city: en("Reedham"),
    organizers: [{ organization: guild, tier: "organizer" }],
    attendance: {
      count: 45,
      bound: "about",
      of: en("experts"),
      including: [en("builders from the lake countries")],
    },
    participants: [personOfSide("m", "Mo Sample", "Mayor", "host", { roles: ["speaker"] })],
    agenda: [
      { key: "o", activity: "speeches", people: keys("m"), remarks: [said("m", "say", "boats need care")] },
    ],
  });
  expect(text).toMatch(/About 45 experts met[^.]*\. They included builders|including builders/);
});

describe("an organization that the title says was visited", () => {
  const lake = { name: en("Lake University"), the: true, short: en("LU"), kind: "university" };
  const visit = (other: object): string =>
    textOfEvent({
      kind: "outbound_visit",
      title: en("Guild President visits Lake University"),
      city: en("Lindow"),
      delegations: [visitors],
      participants: [
        person("a", "Ann Exemplar", "President", guild, head),
        person("b", "Bo Sample", "Rector", lake, { side: "host" }),
        person("c", "Cy Specimen", "Dean", other, { side: "host" }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          people: keys("a", "b"),
          remarks: [said("b", "say", "boats need care")],
        },
        { key: "u", activity: "talks", people: keys("a", "c"), topics: [en("the price of flour")] },
      ],
    });

  it("is the destination where all hosts are of it", () => {
    const school = { name: en("School of Boats"), the: true, parent: lake };
    expect(visit(school)).toMatch(/(?:visited|to) the Lake University(?: \(LU\))? in Lindow/);
  });

  it("is not where others were met too", () => {
    expect(visit({ name: en("Reed College"), kind: "university" })).not.toMatch(
      /(?:visited|to) the Lake University(?: \(LU\))? in Lindow/,
    );
  });
});
