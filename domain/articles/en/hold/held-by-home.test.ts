import { describe, expect, it } from "vitest";
import type { DraftRecord } from "../../../events/shape";
import { toText } from "../../render";
import { writeArticle } from "../../write";
import { en, person, textOfEvent } from "../whole-articles/lake-town.test-data";

const chamber = { name: en("Lake Chamber of Boats"), the: true, short: en("LCB"), kind: "association" };

const first = (title: string, officialName: string, more: object = {}): string =>
  textOfEvent({
    kind: "meeting",
    title: en(title),
    officialName: en(officialName),
    city: en("Reedham"),
    home: chamber,
    attendance: { count: 31, of: en("members") },
    participants: [person("a", "Ann Lee", "president", chamber, { roles: ["chair"] })],
    agenda: [{ key: "v", activity: "other", did: en("elect a board of nine") }],
    ...more,
  }).split("\n\n")[1] ?? "";

describe("the office's own meeting of members", () => {
  it("is held by the office, which its name does not mention", () => {
    expect(first("Chamber elects board", "the annual general meeting")).toMatch(
      /^The Lake Chamber of Boats(?: \(LCB\))? held its annual general meeting in Reedham on March 5, 2024\./,
    );
    expect(first("LCB elects board", "the third members' assembly")).toContain("its third members' assembly");
  });

  it("is the subject where it has organizers, or the title or the name is about something else", () => {
    const organizers = [{ organization: { name: en("Reed Guild"), the: true }, tier: "organizer" }];
    expect(first("Chamber elects board", "the annual general meeting", { organizers })).not.toContain(
      "Chamber of Boats held its",
    );
    expect(first("Reed Guild elects board", "the annual general meeting")).not.toContain("held its");
    expect(first("Chamber elects board", "the annual general meeting of the Reed Guild")).not.toContain(
      "held its",
    );
  });
});

describe("the office's own anniversary", () => {
  const institute = {
    name: en("Lake Institute"),
    the: true,
    kind: "institute",
    parent: { name: en("Reed University"), short: en("RU"), kind: "university" },
  };
  const marked = (title: string, more: object = {}): string =>
    textOfEvent({
      kind: "other",
      title: en(title),
      city: en("Reedham"),
      home: institute,
      participants: [person("a", "Ann Lee", "president", chamber)],
      agenda: [
        {
          key: "o",
          activity: "ceremony",
          title: en("opening ceremony of the tenth anniversary"),
          people: [{ key: "a" }],
        },
      ],
      ...more,
    }).split("\n\n")[1] ?? "";

  it("is marked by the office with the ceremony that does not say whose it was", () => {
    expect(marked("Lake Institute at Reed University marks its tenth anniversary")).toMatch(
      /^The Lake Institute of Reed University(?: \(RU\))? marked its tenth anniversary with an opening ceremony in Reedham on March 5, 2024/,
    );
  });

  it("is not that of others, or of an event with a name", () => {
    expect(marked("Reed Guild marks its tenth anniversary")).not.toContain("marked its");
    const officialName = en("the Lake Gala");
    expect(marked("Lake Institute marks its tenth anniversary", { officialName })).not.toContain(
      "marked its",
    );
  });
});

describe("an event without a name that the title says what the office did at", () => {
  const done = (title: string, more: object = {}): string =>
    first(title, "", { officialName: undefined, kind: "other", attendance: undefined, agenda: [], ...more });

  it("has the office and its act in the first sentence", () => {
    expect(done("LCB farewells the second Lakeland team in Reedham")).toMatch(
      /^The Lake Chamber of Boats(?: \(LCB\))? farewelled the second Lakeland team in Reedham on March 5, 2024\./,
    );
    expect(done("Lake Chamber of Boats celebrates 40 years of cooperation")).toContain(
      "celebrated 40 years of cooperation in Reedham",
    );
  });

  it("is held where the aim says the same or the title is about others", () => {
    const purpose = en("celebrate 40 years since it began work in Reed");
    expect(done("LCB celebrates 40 years of work", { purpose })).not.toContain("celebrated");
    expect(done("Reed Guild celebrates 40 years of work")).not.toContain("celebrated");
  });

  it("has whose anniversary it was", () => {
    expect(done("LCB marks 30th anniversary")).toContain(" marked its 30th anniversary ");
  });

  it.each([
    "as its members win prize",
    "the end of an era: last ferry leaves",
    "20 teachers, opens library",
    "winners of photo contest",
  ])("has no words of a headline: %s", (what) => {
    const record = {
      kind: "other",
      status: "held",
      title: en(`LCB celebrates ${what}`),
      when: { start: "2024-03-05" },
      home: chamber,
    };
    expect(toText(writeArticle(record as DraftRecord, "en"))).not.toContain(" celebrated ");
  });
});

describe("an event that an organization hosted", () => {
  const college = { name: en("Reedham College"), kind: "university", short: en("RC") };
  const text = textOfEvent({
    kind: "seminar",
    title: en("Reedham College hosts boat convention"),
    officialName: en("the Boat Convention"),
    venue: { name: en("Reedham College"), the: false, organization: college },
    organizers: [{ organization: college, tier: "host" }],
    participants: [person("a", "Ann Lee", "rector", college), { key: "s", group: en("visiting students") }],
    agenda: [
      { key: "l", activity: "presentation", title: en("lecture"), people: [{ key: "a", as: "speaker" }] },
      { key: "t", activity: "tour", told: "after", saw: [en("the boat sheds")], people: [{ key: "s" }] },
    ],
  });

  it("does not name the same place twice", () => {
    expect(text).toMatch(/Reedham College(?: \(RC\))? hosted the Boat Convention on March 5, 2024\./);
  });

  it("is not the reason for a group to see something also", () => {
    expect(text).toMatch(/[Vv]isiting students visited the boat sheds/);
  });
});

describe("what the only host of an event without a name did", () => {
  const guild = { name: en("Reed Boat Guild"), the: true, kind: "association" };
  const held = (title: string, organizers: object[], more: object = {}): string =>
    textOfEvent({
      kind: "other",
      title: en(title),
      city: en("Reedham"),
      organizers,
      participants: [person("a", "Ann Lee", "president", guild, { roles: ["speaker"] })],
      agenda: [
        {
          key: "s",
          activity: "speeches",
          remarks: [{ key: "r", by: ["a"], act: "say", points: [en("boats unite the lake")] }],
        },
        { key: "c", activity: "other", did: en("cut a cake"), people: [{ key: "a" }] },
      ],
      ...more,
    });

  it("is what the title reports", () => {
    const article = held("Reed Boat Guild celebrates 65th anniversary", [
      { organization: guild, tier: "host" },
    ]);
    expect(article).toContain("The Reed Boat Guild celebrated its 65th anniversary in Reedham");
  });

  it("is an event where the title is about somebody else, or several hosted it", () => {
    const other = { name: en("Lake Sailing School"), kind: "university" };
    const by = (org: object): object => ({ organization: org, tier: "host" });
    expect(held("Reed Boat Guild celebrates 65th anniversary", [by(other)])).not.toContain("celebrated its");
    expect(held("Reed Boat Guild celebrates 65th anniversary", [by(guild), by(other)])).not.toContain(
      "celebrated its",
    );
  });

  it("is followed by an award at its ceremony, which is not mentioned by itself", () => {
    const article = held(
      "Reed Boat Guild celebrates 65th anniversary",
      [{ organization: guild, tier: "host" }],
      {
        participants: [
          person("a", "Ann Lee", "president", guild, { roles: ["speaker"] }),
          { key: "m", group: en("ten old members"), of: [guild] },
        ],
        agenda: [
          { key: "c", activity: "other", did: en("cut a cake"), people: [{ key: "a" }] },
          { key: "w", activity: "ceremony", title: en("award ceremony"), outcomes: ["o"] },
        ],
        outcomes: [
          {
            key: "o",
            type: "award",
            by: ["a"],
            to: { participants: ["m"] },
            points: [en("medals of merit")],
          },
        ],
      },
    );
    expect(article).not.toContain("An award ceremony was held");
    expect(article).toMatch(/At an award ceremony, .+ presented /);
  });
});
