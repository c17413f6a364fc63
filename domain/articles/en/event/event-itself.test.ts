import { describe, expect, it } from "vitest";
import { en, person, said, textOfEvent, town } from "../whole-articles/lake-town.test-data";

const ray = person("b", "Bo Ray", "mayor", town, { side: "host" });
const dee = person("c", "Cy Dee", "clerk", town, { side: "host" });
const lake = { name: en("Lake League"), the: true, kind: "association" };
const contest = (item: object, more: object = {}) =>
  textOfEvent({
    kind: "other",
    title: en("Lake League holds boat contest"),
    officialName: en("annual boat contest"),
    organizers: [{ organization: lake, tier: "organizer" }],
    participants: [ray, dee],
    agenda: [{ key: "t", activity: "presentation", title: en("boat contest"), ...item }],
    ...more,
  });

describe("an item that is the event itself", () => {
  it("is no setting of what was said there", () => {
    const article = contest({ activity: "discussion", remarks: [said("b", "say", "the lake needed care")] });
    expect(article).toContain("Reedham mayor Bo Ray said");
    expect(article).not.toContain("At a boat contest");
  });

  it("was held in its groups, before the prizes", () => {
    const award = (key: string, to: string, what: string) => ({
      key,
      type: "award",
      to: { participants: [to] },
      points: [en(what)],
    });
    const article = contest(
      {
        sections: [en("the junior group, on the theme “Reeds”"), en("the senior group, on the theme “Oars”")],
        outcomes: ["o", "p"],
      },
      {
        outcomes: [
          award("o", "b", "the first prize of the junior group"),
          award("p", "c", "the first prize of the senior group"),
        ],
      },
    );
    expect(article).toContain(
      "The contest was held in two groups: the junior group, on the theme “Reeds,” and the senior",
    );
    expect(article).not.toMatch(/parallel sessions|At a boat contest/);
    expect(article.indexOf("was held in two")).toBeLessThan(article.indexOf("received the first prize"));
  });

  it("is the call that the title reports", () => {
    const article = textOfEvent({
      kind: "reception",
      title: en("Lake League calls on mayor"),
      delegations: [{ key: "d", name: en("Lake League delegation"), the: true, side: "guest" }],
      participants: [{ ...ray, roles: ["receiver"] }],
      agenda: [
        {
          key: "t",
          activity: "talks",
          title: en("courtesy call"),
          remarks: [
            { key: "r", by: ["b"], act: "welcome", whom: en("the guests from the lake") },
            said("b", "speak", "the plans of the town"),
          ],
        },
        { key: "u", activity: "tour", saw: [en("the harbor")] },
      ],
    });
    expect(article).toContain("Ray welcomed the guests from the lake");
    expect(article).not.toContain("At a courtesy call");
  });
});

describe("what those at a panel discussed", () => {
  const panel = (key: string, by: string[], topic: string, spoke: object[] = []) => ({
    key,
    activity: "discussion",
    title: en(`${key} panel`),
    topics: [en(topic)],
    people: by.map((one) => ({ key: one, as: "speaker" })),
    remarks: spoke,
  });
  const names = [
    ray,
    dee,
    person("e", "Eve Fay", "dean", town),
    person("f", "Flo Gee", "judge", town),
    person("g", "Gus Hay", "farmer", town),
  ];
  const article = textOfEvent({
    kind: "seminar",
    title: en("Lake League holds seminar"),
    officialName: en("Lake Seminar"),
    organizers: [{ organization: lake, tier: "organizer" }],
    participants: names,
    agenda: [
      panel("first", ["b", "c", "g"], "the care of reeds", [
        { key: "r1", by: ["b", "c"], act: "speak" },
        said("g", "say", "reeds grew well"),
        said("g", "speak", "the cost of seeds"),
      ]),
      panel("second", ["e", "f"], "the price of boats", [
        said("e", "say", "boats were dear"),
        said("f", "speak", "the boats of the town"),
      ]),
    ],
  });

  it("is not repeated by a sentence that they spoke", () => {
    expect(article).toMatch(/discussed the care of reeds/);
    expect(article).not.toContain("also spoke");
  });

  it("begins again with other people", () => {
    expect(article).toMatch(/Gee.* discussed the price of boats/);
    expect(article).not.toContain("also exchanged views");
  });
});
