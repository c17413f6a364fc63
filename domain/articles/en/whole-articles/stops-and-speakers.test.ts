import { describe, expect, it } from "vitest";
import { en, person, personOf, said, textOfEvent, town } from "./lake-town.test-data";

const college = (name: string) => ({
  name: en(name),
  the: false,
  organization: { name: en(name), the: false, kind: "university" },
});

/** Talks of the visitor with somebody at a college. */
const talks = (key: string, name: string, with_: string, more = {}) => ({
  key,
  activity: "talks",
  venue: college(name),
  people: [{ key: "g", as: "head" }, { key: with_ }],
  ...more,
});

const round = (agenda: object[], more: object[] = []): string =>
  textOfEvent({
    kind: "outbound_visit",
    title: en("Lakeside Port Union visits three colleges"),
    when: { start: "2024-03" },
    participants: [
      personOf("g", "Ann Exemplar", "president", "Lakeside Port Union", { roles: ["head"], delegation: "d" }),
      personOf("x", "Ulf Mock", "rector", "Alder College", { side: "host" }),
      personOf("y", "Ida Stub", "rector", "Birch College", { side: "host" }),
      personOf("z", "Eve Dummy", "rector", "Cedar College", { side: "host" }),
      ...more,
    ],
    delegations: [{ key: "d", name: en("delegation of Lakeside Port Union"), side: "guest", head: "g" }],
    agenda,
  });

describe("talks at one of several places", () => {
  it("begin with the place where they have topics", () => {
    const text = round([
      talks("a", "Alder College", "x", { topics: [en("dredging")] }),
      talks("b", "Birch College", "y", { topics: [en("pilotage")] }),
      talks("c", "Cedar College", "z", { topics: [en("customs")] }),
    ]);
    expect(text).toContain("At Birch College, ");
    expect(text).toMatch(/At Cedar College, (?:it|the delegation) [^.]*customs with/);
    expect(text).not.toMatch(/then held talks at|held talks at Cedar College with/);
  });

  it("share a sentence where only the place and the people are known", () => {
    const text = round([
      talks("a", "Alder College", "x"),
      talks("b", "Birch College", "y"),
      talks("c", "Cedar College", "z"),
    ]);
    expect(text).toMatch(
      /At Alder College, the delegation met [^.]*; at Birch College, [^.;]*; and at Cedar/,
    );
    for (const name of ["Ulf Mock", "Ida Stub", "Eve Dummy"]) expect(text).toContain(name);
    expect(text).not.toContain("held talks");
  });

  it("are separate where something was said at one of them", () => {
    const text = round([
      talks("a", "Alder College", "x"),
      talks("b", "Birch College", "y", { remarks: [said("y", "hope", "trade would grow")] }),
      talks("c", "Cedar College", "z"),
    ]);
    expect(text).not.toContain("; and at Cedar College");
    expect(text).toContain("trade would grow");
  });
});

describe("a stop of which only the words of the visitor are known", () => {
  const inspect = (more: object, words = "repair of the wall and the removal") =>
    textOfEvent({
      kind: "inspection",
      title: en("Minister inspects harbour works in Reedham"),
      when: { start: "2024-03-05" },
      city: en("Reedham"),
      participants: [person("g", "Ann Exemplar", "Minister of Ports", town, { side: "guest" })],
      agenda: ["Alder Dock", "Birch Dock", "Cedar Dock"].map((name, at) => ({
        key: `s${at}`,
        activity: "tour",
        venue: { name: en(name), the: false },
        remarks: [
          said("g", "say", `the work at quay ${at + 1} has stalled since the ${words} of the old pier`),
          said("g", "promise", `have the ${words} paid for`),
        ],
        ...more,
      })),
    });

  it("is where the sentence about these begins", () => {
    expect(inspect({})).toMatch(/At Birch Dock, [^.]*said that the work at quay 2 has stalled/);
    expect(inspect({})).not.toMatch(/visited Birch Dock\./);
  });

  it("is stated with them where they are short, at the last stop too", () => {
    const text = inspect({ remarks: [said("g", "say", "the work has stalled")] });
    expect(text.match(/work has stalled/g)).toHaveLength(3);
  });

  it("keeps its own sentence where something was seen there", () => {
    const text = inspect({ saw: [en("two cranes")], remarks: [said("g", "praise", "the crew")] });
    expect(text.match(/two cranes/g)).toHaveLength(3);
  });
});

const meeting = (people: object[], agenda: object[]): string =>
  textOfEvent({
    kind: "meeting",
    title: en("Lake Chamber meets Reed trade team"),
    when: { start: "2024-03-05" },
    city: en("Reedham"),
    participants: [
      personOf("h", "Bob Sample", "president", "Lake Chamber", { side: "host" }),
      personOf("g", "Ann Exemplar", "president", "Reed Council", { side: "guest", delegation: "d" }),
      ...people,
    ],
    delegations: [{ key: "d", name: en("delegation of the Reed Council"), side: "guest", head: "g" }],
    agenda,
  });

describe("talks at which many sat who said nothing", () => {
  const silent = ["Ulf Mock", "Ida Stub", "Eve Dummy", "Tom Proxy"];
  const people = silent.map((name, at) =>
    personOf(`s${at}`, name, "director", "Lake Chamber", { side: "host" }),
  );
  const text = meeting(people, [
    {
      key: "t",
      activity: "talks",
      people: [{ key: "h", as: "chair" }, { key: "g" }, ...silent.map((_, at) => ({ key: `s${at}` }))],
      remarks: [said("h", "say", "trade has grown"), said("g", "hope", "it would grow further")],
    },
  ]);

  it("name these after what was said", () => {
    expect(text.indexOf("trade has grown")).toBeLessThan(text.indexOf("Ulf Mock"));
    for (const name of silent) expect(text).toContain(name);
  });
});

describe("what a speaker described and then commented on", () => {
  const articleWith = (point: string) =>
    meeting(
      [],
      [
        {
          key: "t",
          activity: "talks",
          people: [{ key: "h" }, { key: "g" }],
          remarks: [
            said("h", "introduce", "the history, the work and the current development of the chamber"),
            said("h", "stress", point),
          ],
        },
      ],
    );

  it("is not named twice in a row", () => {
    const text = articleWith(
      "the chamber is opening itself to shippers, growers and traders of all the towns on the lake, large and small",
    );
    expect(text).toMatch(
      /of the chamber, stressing that it is opening|of the chamber and stressed that it is/,
    );
    expect(text).not.toMatch(/of the chamber\. The chamber/);
  });

  it("is another thing where the statement is about something else", () => {
    expect(
      articleWith(
        "the lake is rising faster than in any of the years before, which all the towns on it have noticed",
      ),
    ).not.toContain("that it is rising");
  });
});

describe("topics of talks", () => {
  const topics = (...list: string[]) =>
    meeting(
      [],
      [{ key: "t", activity: "talks", people: [{ key: "h" }, { key: "g" }], topics: list.map(en) }],
    );

  it("close with the one that covers the others", () => {
    expect(topics("matters of mutual interest", "trade", "fishing")).toContain(
      "trade, fishing and other matters of mutual interest",
    );
  });

  it("stay in their order otherwise", () => {
    expect(topics("matters of mutual interest")).not.toContain("other matters");
    expect(topics("matters of taxation", "trade")).toContain("matters of taxation and trade");
  });
});

describe("those who attended a signing and acted there", () => {
  const sign = (narrative: string): string =>
    textOfEvent({
      kind: "signing",
      title: en("Lake Chamber and Reed Council sign memorandum"),
      when: { start: "2024-03-05" },
      city: en("Reedham"),
      participants: [
        personOf("h", "Bob Sample", "president", "Lake Chamber", { roles: ["signatory"] }),
        personOf("g", "Ann Exemplar", "president", "Reed Council", { roles: ["signatory"] }),
        personOf("x", "Ulf Mock", "director", "Lake Bank"),
      ],
      agreements: [
        {
          key: "m",
          title: en("memorandum of understanding"),
          type: "mou",
          status: "signed",
          parties: ["Lake Chamber", "Reed Council"].map((name, at) => ({
            organization: { name: en(name), the: true, kind: "association" },
            signatories: [at === 0 ? "h" : "g"],
          })),
        },
      ],
      agenda: [
        {
          key: "s",
          activity: "signing",
          agreements: ["m"],
          people: [{ key: "h" }, { key: "g" }, { key: "x" }],
          narrative: [en(narrative)],
        },
      ],
    });

  it("are not named instead of the subject of another sentence", () => {
    expect(sign("The choir sang two songs.")).toContain("The choir sang two songs.");
    expect(sign("The choir sang two songs.")).toContain("Ulf Mock");
  });
});

describe("what was shown at a part of an event", () => {
  it("is stated in addition to the attendees", () => {
    const text = textOfEvent({
      kind: "seminar",
      title: en("Reedham holds seminar on lakes"),
      when: { start: "2024-03-05" },
      city: en("Reedham"),
      participants: [
        person("h", "Bob Sample", "mayor", town),
        { key: "s", group: en("students"), side: "guest" },
      ],
      agenda: [
        { key: "o", activity: "speeches", remarks: [said("h", "say", "the lake is clean")] },
        {
          key: "p",
          activity: "presentation",
          title: en("poster session"),
          people: [{ key: "s" }],
          saw: [en("more than 100 posters")],
        },
      ],
    });
    expect(text).toContain("more than 100 posters");
  });
});
