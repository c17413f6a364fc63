import { describe, expect, it } from "vitest";
import { en, personOfSide, said, speech, textOfEvent } from "../whole-articles/lake-town.test-data";

const group = (key: string, words: string, name: string) => ({
  key,
  group: en(words),
  of: [{ name: en(name), kind: "university" }],
  side: "host",
});
const visit = (record: object, ...agenda: object[]): string =>
  textOfEvent({
    kind: "reception",
    title: en("Mayor of Mere visits Reedham"),
    city: en("Reedham"),
    participants: [
      personOfSide("m", "Ann Lee", "Mayor of Mere", "guest", { roles: ["head"] }),
      personOfSide("h", "Hal Ivy", "Mayor of Reedham", "host", { roles: ["receiver"] }),
      group("s", "students", "Reedham College"),
      group("b", "members of the Harbor Board", "Reedham College"),
    ],
    agenda,
    ...record,
  });

describe("an event named after those who attended it", () => {
  it("is held by the visitors who spoke with the others", () => {
    const text = visit(
      {},
      {
        key: "a",
        activity: "presentation",
        title: en("seminar with students"),
        people: [{ key: "m", as: "speaker" }, { key: "s" }],
        remarks: [said("m", "speak", "the lakes")],
      },
    );
    expect(text).toContain("Lee held a seminar with students of the college");
    expect(text).not.toContain("attended a seminar");
  });

  it("is not attended with themselves", () => {
    const text = visit(
      {},
      {
        key: "a",
        activity: "discussion",
        title: en("session with the students"),
        people: [{ key: "h" }, { key: "s" }],
        topics: [en("the care of lakes")],
        remarks: [speech("h")],
      },
    );
    expect(text).not.toContain("with the students");
  });

  it("has the visitors as guests of the organization whose meeting it was", () => {
    const text = visit(
      {},
      {
        key: "a",
        activity: "other",
        did: en("attend the weekly meeting of the Harbor Board and be introduced to its staff"),
        people: [{ key: "m" }, { key: "b" }],
      },
    );
    expect(text).toContain(
      "Lee attended the weekly meeting of the Harbor Board and was introduced to its staff.",
    );
  });

  it("is no place or plan of the organization, whose members the visitors meet", () => {
    const act = (did: string): string =>
      visit({}, { key: "a", activity: "other", did: en(did), people: [{ key: "m" }, { key: "b" }] });
    expect(act("visit the offices of the Harbor Board")).toMatch(/met (?:the )?members of the Harbor Board/);
    expect(act("discuss the plans of the Harbor Board")).toMatch(/members of the Harbor Board.* discussed/);
  });

  it("keeps for whom it was where it was not for those who came", () => {
    const text = visit(
      {},
      {
        key: "a",
        activity: "speeches",
        title: en("memorial service for students"),
        people: [{ key: "m", as: "speaker" }, { key: "s" }],
        remarks: [said("m", "speak", "the lakes")],
      },
    );
    expect(text).toContain("memorial service for students");
  });

  it("is hosted by a group for the visitors", () => {
    const text = visit(
      {},
      {
        key: "a",
        activity: "speeches",
        title: en("reception"),
        organizers: [{ participant: "b", tier: "host" }],
        people: [{ key: "m" }, { key: "b" }, { key: "h" }],
        remarks: [speech("h")],
      },
    );
    expect(text).toMatch(/members of the Harbor Board.* hosted a reception for Lee and Ivy/i);
  });

  it("keeps the visitors at an event that one of those there organized", () => {
    const text = visit(
      {},
      {
        key: "a",
        activity: "speeches",
        title: en("reception"),
        organizers: [{ participant: "b", tier: "organizer" }],
        people: [{ key: "m" }, { key: "b" }, { key: "h" }],
        remarks: [speech("h")],
      },
    );
    expect(text).toMatch(/Lee and members of the Harbor Board.* attended a reception/);
  });

  it("is hosted for the others, and not attended by its host", () => {
    const text = visit(
      {},
      {
        key: "a",
        activity: "presentation",
        title: en("briefing on the lake"),
        organizers: [{ participant: "h", tier: "host" }],
        people: [{ key: "m" }, { key: "h" }],
      },
    );
    expect(text).toMatch(/Ivy hosted a briefing on the lake/);
    expect(text).not.toMatch(/hosted by|Ivy attended/);
  });
});

describe("what was done at a ceremony", () => {
  const ceremony = (title: string, narrative: string, words: string) =>
    visit(
      {},
      {
        key: "a",
        activity: "ceremony",
        title: en(title),
        people: [{ key: "m" }, { key: "h" }],
        remarks: [said("h", "say", words)],
        narrative: [en(narrative)],
      },
    );

  it("is stated with it, before the words about it", () => {
    expect(ceremony("tree-planting ceremony", "Lee and Ivy planted an oak.", "the oak would grow")).toMatch(
      /At (?:a|the) tree-planting ceremony, Lee and Ivy planted an oak\.\s+Ivy said/,
    );
    expect(ceremony("wreath-laying ceremony", "Lee and Ivy laid a wreath.", "the lake recovered")).toMatch(
      /wreath-laying ceremony, Lee and Ivy laid a wreath\.\s+Ivy said/,
    );
  });

  it("is stated behind the words where it comes after them or closes the event", () => {
    const after = "After the speeches, Lee and Ivy planted an oak.";
    expect(ceremony("tree-planting ceremony", after, "the oak would grow")).toMatch(
      /the oak would grow\.\s+After the speeches/,
    );
    expect(ceremony("closing ceremony", "Ivy closed the fair.", "the fair did well")).toMatch(
      /the fair did well\.\s+Ivy closed/,
    );
  });

  it("is stated behind the words where it follows them", () => {
    expect(
      ceremony("tree-planting ceremony", "Lee and Ivy then toured a mill.", "the oak would grow"),
    ).toMatch(/the oak would grow\.\s+Lee and Ivy then toured a mill\./);
  });
});

describe("what was given at an item", () => {
  const gift = (item: object, outcome: object, ...remarks: object[]) =>
    visit(
      { outcomes: [{ key: "o", by: ["m"], to: { participants: ["h"] }, ...outcome }] },
      { key: "a", people: [{ key: "m" }, { key: "h" }], outcomes: ["o"], remarks, ...item },
    );

  it("comes before the thanks for it", () => {
    const text = gift(
      { activity: "talks", topics: [en("the care of lakes")] },
      { type: "gift", points: [en("two boats")] },
      said("m", "say", "the lake needed care"),
      said("h", "say", "the donation would help the harbor"),
    );
    expect(text).toMatch(/the lake needed care\.\s.*two boats\.\s+.*the donation would help/s);
  });

  it("comes before the words at a ceremony named after it, which is called by the name of the award", () => {
    const item = { activity: "ceremony", title: en("presentation of the Reed Award") };
    expect(gift(item, { type: "award", points: [en("a silver reed")] }, speech("m"))).toMatch(
      /at a ceremony for the Reed Award, .*presented .* with a silver reed\.\s+.*the lake needed care/is,
    );
  });

  it("is not given at the presentation of a gift", () => {
    const item = { activity: "ceremony", title: en("presentation of a gift") };
    const text = gift(item, { type: "gift", points: [en("a silver reed")] });
    expect(text).toContain("Lee presented Ivy with a silver reed");
    expect(text).not.toContain("presentation of a gift");
  });

  it("keeps the place of the ceremony and the words on whom the thing was given to", () => {
    const venue = { name: en("Town Hall"), the: true };
    const item = { activity: "ceremony", title: en("presentation of a gift"), venue };
    expect(gift(item, { type: "gift", points: [en("a silver reed")] })).toContain(
      "At the Town Hall, Lee presented",
    );
    const handover = { activity: "ceremony", title: en("handover of the Lake House to the town") };
    expect(gift(handover, { type: "gift", points: [en("a key")] })).toContain(
      "At the handover of the Lake House to the town, Lee presented",
    );
  });
});
