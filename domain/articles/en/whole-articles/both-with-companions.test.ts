import { describe, expect, it } from "vitest";
import { en, office, person, personOf, said, textOfEvent, town } from "./lake-town.test-data";

const guest = (key: string, name: string, title: string, more = {}) =>
  personOf(key, name, title, "Lakeside Port Union", { side: "guest", delegation: "d", ...more });

/** A visit of a union to the town, with some items. */
const visit = (agenda: object[], people: object[] = [], more: object = {}): string =>
  textOfEvent({
    kind: "reception",
    title: en("Lakeside Port Union visits Reedham"),
    city: en("Reedham"),
    participants: [
      person("h", "Bob Sample", "mayor", town, { side: "host", roles: ["receiver"] }),
      guest("g", "Ann Exemplar", "president", { roles: ["head"] }),
      ...people,
    ],
    delegations: [{ key: "d", name: en("delegation of Lakeside Port Union"), side: "guest", head: "g" }],
    agenda,
    ...more,
  });

describe("a meeting of visitors and hosts with others", () => {
  const meet = (did: string) =>
    visit([
      { key: "t", activity: "tour", saw: [en("the docks")] },
      { key: "m", activity: "other", told: "after", did: en(did), people: [{ key: "h" }, { key: "g" }] },
    ]);

  it("is one of all who are listed", () => {
    expect(meet("meet the town's divers")).toMatch(/Sample[^.]* met the town's divers/);
    expect(meet("meet the town's divers")).not.toMatch(/They met Bob Sample|They met Sample/);
  });

  it("is one with the host whom its words name", () => {
    expect(meet("meet the mayor")).not.toMatch(/Sample and [^.]* met the mayor/);
  });
});

describe("a briefing by both sides", () => {
  const group = (of: object[]) => [{ key: "x", group: en("leaders"), of }];
  const brief = (of: object[]) =>
    visit([{ key: "t", activity: "talks", remarks: [said("x", "brief", "their work")] }], group(of));
  const union = { name: en("Lakeside Port Union") };

  it("is given to each other", () => {
    expect(brief([office, union])).toContain("briefed each other on their work");
  });

  it("is given to the visitors by hosts", () => {
    expect(brief([office])).not.toContain("each other");
  });
});

describe("talks under a title that says no more", () => {
  it("are what both sides discussed where both spoke", () => {
    const text = visit([
      {
        key: "t",
        activity: "talks",
        title: en("meeting"),
        topics: [en("pilotage")],
        remarks: [said("h", "say", "the docks are full"), said("g", "hope", "they would be extended")],
      },
    ]);
    expect(text).not.toContain("held a meeting on");
    expect(text).toContain("discussed pilotage");
  });
});

describe("words to the press", () => {
  it("begin with the speaker's act, also where the item lists the speaker as such", () => {
    const text = visit([
      { key: "t", activity: "tour", saw: [en("the docks")] },
      {
        key: "p",
        activity: "other",
        told: "after",
        did: en("talk to the media"),
        people: [{ key: "g", as: "speaker" }],
        remarks: [said("g", "say", "the docks are full of boats in all the months of the year but one")],
      },
    ]);
    expect(text).toMatch(/[Tt]alking to the media, Exemplar said/);
    expect(text).not.toContain("talked to the media");
  });
});

describe("somebody who introduces a speaker", () => {
  it("describes nobody", () => {
    const text = visit([{ key: "t", activity: "talks", remarks: [said("h", "introduce", "the lecturer")] }]);
    expect(text).toContain("introduced the lecturer");
  });
});

describe("escorts with long posts", () => {
  const tour = (title: string) =>
    visit(
      [
        {
          key: "t",
          activity: "tour",
          saw: [en("the docks"), en("the mill")],
          people: [
            { key: "g", as: "head" },
            { key: "x", as: "escort" },
            { key: "y", as: "escort" },
          ],
        },
      ],
      [
        personOf("x", "Ulf Mock", title, "Lake Bank", { side: "host" }),
        personOf("y", "Ida Stub", title, "Lake Trust", { side: "host" }),
      ],
    );

  it("follow what the visitors saw", () => {
    const text = tour("deputy director of the department of quays, locks and towing services");
    expect(text).not.toMatch(/Accompanied by/);
    expect(text).toMatch(/(?:was|were) accompanied by [^.]*Ulf Mock/);
  });

  it("open the sentence where they are short", () => {
    expect(tour("director")).toMatch(/[Aa]ccompanied by [^.]*Ulf Mock/);
    expect(tour("director")).not.toMatch(/(?:was|were) accompanied by/);
  });
});

describe("a delegation of which only its members are known", () => {
  it("does not also consist of them", () => {
    const text = textOfEvent({
      kind: "reception",
      title: en("Rector of Lake University hosts Reed delegation"),
      venue: { name: en("Lake University"), the: false },
      delegations: [{ key: "r", name: en("Reed delegation"), the: true, side: "guest" }],
      participants: [
        personOf("h", "Bob Sample", "rector", "Lake University", { side: "host", roles: ["receiver"] }),
        ...["Ulf Mock", "Ida Stub", "Eve Dummy"].map((name, at) =>
          personOf(`g${at}`, name, "envoy", "Reed Office", { side: "guest", delegation: "r" }),
        ),
      ],
      agenda: [{ key: "t", activity: "talks", topics: [en("diving"), en("towing")] }],
    });
    expect(text).toContain("Ulf Mock");
    expect(text).not.toMatch(/also consist|guests consist/);
  });
});

describe("a stop of which a sentence of context says more", () => {
  const tour = (context: string) =>
    visit([{ key: "t", activity: "tour", saw: [en("the Reed Bridge")] }], [], { background: [en(context)] });

  it("is separate from context about something else", () => {
    expect(tour("The Reed Tower was built by the divers of the town.")).not.toContain("which was built");
  });
});

describe("two short things that everybody did", () => {
  it("share a sentence", () => {
    const text = textOfEvent({
      kind: "other",
      title: en("Lake day held in Reedham"),
      officialName: en("the Lake Day"),
      city: en("Reedham"),
      participants: [person("h", "Bob Sample", "mayor", town)],
      agenda: [
        { key: "s", activity: "speeches", remarks: [said("h", "say", "the lake needed care")] },
        { key: "m", activity: "other", did: en("enjoy fish from the lake") },
        { key: "n", activity: "other", did: en("sing a song") },
      ],
    });
    expect(text).toMatch(/enjoyed fish from the lake,? and sang a song/);
    expect(text).not.toContain("They sang a song.");
  });
});

describe("the topics of a training", () => {
  const training = (more: object) =>
    textOfEvent({
      kind: "seminar",
      title: en("Training for divers held in Reedham"),
      city: en("Reedham"),
      participants: [person("h", "Bob Sample", "mayor", town)],
      agenda: [
        {
          key: "o",
          activity: "speeches",
          title: en("opening"),
          remarks: [said("h", "say", "the lake is deep")],
        },
        {
          key: "t",
          activity: "discussion",
          title: en("training"),
          topics: [en("diving"), en("towing")],
          ...more,
        },
      ],
    });

  it("comes before the speeches at its opening", () => {
    const text = training({});
    expect(text).toContain("training dealt with diving and towing");
    expect(text.indexOf("dealt with")).toBeLessThan(text.indexOf("the lake is deep"));
  });

  it("keeps its place where it has a time of its own", () => {
    const text = training({ when: { start: "2024-03-06" } });
    expect(text.indexOf("towing")).toBeGreaterThan(text.indexOf("the lake is deep"));
  });
});

describe("a gift whose recipient is in its words", () => {
  it("is given, and not given as a gift", () => {
    const text = visit([{ key: "t", activity: "ceremony", title: en("welcome"), outcomes: ["o"] }], [], {
      outcomes: [{ key: "o", type: "gift", by: ["h"], points: [en("fish for the divers")] }],
    });
    expect(text).toContain("gave fish for the divers");
    expect(text).not.toContain("as a gift");
  });
});
