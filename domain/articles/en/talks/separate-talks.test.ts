import { describe, expect, it } from "vitest";
import { en, personOfSide, said, textOfEvent } from "../whole-articles/lake-town.test-data";

const guests = [
  personOfSide("a", "Ann Lee", "Ambassador of Norland", "guest"),
  personOfSide("b", "Bo Ray", "Ambassador of Southland", "guest"),
  personOfSide("c", "Cy Marsh", "Ambassador of Westland", "guest"),
];
const all = [{ key: "h", as: "receiver" }, ...guests.map(({ key }) => ({ key }))];

const received = (kind: string, title: string, ...more: object[]): string =>
  textOfEvent({
    kind,
    title: en("Mayor receives three ambassadors"),
    city: en("Reedham"),
    participants: [
      personOfSide("h", "Ida Moor", "Mayor of Reedham", "host", { roles: ["receiver"] }),
      ...guests,
    ],
    agenda: [{ key: "e", activity: "talks", title: en(title), each: true, people: all }, ...more],
  });

const ofOne = {
  key: "o",
  activity: "talks",
  title: en("courtesy call"),
  people: [{ key: "h", as: "receiver" }, { key: "a" }],
  topics: [en("boats"), en("the care of the lake")],
  remarks: [said("a", "say", "the lake is deep")],
};

describe("several guests who met one host one after the other", () => {
  it("paid separate calls or had separate meetings", () => {
    expect(received("reception", "courtesy calls")).toContain("paid separate courtesy calls on Moor.");
    expect(received("reception", "meetings")).toContain("held separate meetings with the group.");
    expect(received("meeting", "courtesy calls")).toMatch(
      /received separate courtesy calls in Reedham on March 5, 2024, from Ann Lee/,
    );
  });

  it("do not call again where the record has what was discussed at one of the calls", () => {
    for (const kind of ["reception", "meeting"]) {
      const text = received(kind, "courtesy calls", ofOne);
      expect(text).toContain("Lee and Moor discussed boats and the care of the lake.");
      expect(text).not.toMatch(/Lee (?:then )?(?:paid|was received)/);
    }
  });

  it("held what has a title, a form or a kind of its own apart from their calls", () => {
    const people = [{ key: "h" }, { key: "a" }];
    const topics = [en("boats")];
    expect(received("meeting", "courtesy calls", { key: "m", activity: "meal", people, topics })).toMatch(
      /Lee (?:then )?had a meal with Moor\. They discussed boats\./,
    );
    const online = {
      key: "m",
      activity: "talks",
      title: en("signing talks"),
      online: "fully",
      people,
      topics,
    };
    expect(received("reception", "courtesy calls", online)).toContain("Lee held signing talks online with");
    const second = { key: "m", activity: "talks", title: en("working lunch"), people, topics };
    expect(received("meeting", "courtesy calls", second)).toMatch(
      /Lee (?:then )?held a working lunch with Moor/,
    );
  });

  it("did not call on the host by telephone, or twice", () => {
    const text = received("reception", "telephone calls");
    expect(text).toContain("held talks with Moor.");
    expect(text).not.toMatch(/telephone calls on/);
    expect(received("meeting", "conference calls")).toContain(
      "The meetings took the form of conference calls.",
    );
    expect(received("meeting", "visits")).toContain("The meetings took the form of visits.");
  });

  it("are heads of mission where they are called so and all are", () => {
    const four = [...guests, personOfSide("d", "Di Hale", "High Commissioner of Eastland", "guest")];
    const text = textOfEvent({
      kind: "meeting",
      title: en("Envoys pay courtesy calls on the mayor"),
      city: en("Reedham"),
      participants: [personOfSide("h", "Ida Moor", "Mayor of Reedham", "host"), ...four],
      agenda: [
        {
          key: "e",
          activity: "talks",
          title: en("courtesy calls"),
          each: true,
          people: [{ key: "h", as: "receiver" }, ...four.map(({ key }) => ({ key }))],
          remarks: [{ key: "w", by: ["h"], act: "welcome", whom: en("the heads of mission") }],
        },
      ],
    });
    expect(text).toContain("received separate courtesy calls from four heads of mission in Reedham");
    expect(text).not.toContain("The meetings were");
    expect(text).toContain("The guests were Ann Lee");
  });
});
