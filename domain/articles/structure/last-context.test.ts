import { describe, expect, it } from "vitest";
import { en, person, textOfEvent } from "../en/whole-articles/lake-town.test-data";

const board = { name: en("Reedham Tourism Board"), the: true, kind: "government" };
const lines = { name: en("Lakeland Airlines"), kind: "company" };
const written = (background: string[], more: object = {}): string[] =>
  textOfEvent({
    kind: "meeting",
    title: en("Tourism board and Lakeland Airlines discuss flights"),
    city: en("Reedham"),
    purpose: en("discuss direct flights"),
    participants: [
      person("a", "Ann Lee", "chairwoman", board, { side: "host" }),
      person("b", "Bo Ray", "regional manager", lines, { side: "guest" }),
    ],
    agenda: [
      {
        key: "t",
        activity: "talks",
        people: [{ key: "a" }, { key: "b" }],
        outcomes: ["c"],
        remarks: [{ key: "r", by: ["b"], act: "say", points: [en("the airline wants to fly twice a week")] }],
      },
    ],
    outcomes: [{ key: "c", type: "consensus", points: [en("start flights in October")] }],
    followUps: [
      { key: "f", force: "task", text: en("apply for slots by April"), by: { participants: ["b"] } },
      { key: "g", force: "intention", text: en("meet again in May"), by: { participants: ["a", "b"] } },
    ],
    background: background.map(en),
    ...more,
  })
    .trim()
    .split("\n\n");

describe("one brief sentence of context", () => {
  it.each([
    ["a house of those who met", "Lakeland Airlines carried 4 million passengers last year."],
    ["somebody who met", "Lee took office in February."],
    ["the city of the event", "Reedham received 30,000 visitors last year."],
    ["a number of things in the city", "The number of hotels in Reedham is growing."],
  ])("about %s follows the news instead of ending the text", (_, text) => {
    const paragraphs = written([text]);
    expect(paragraphs.at(-1)).not.toContain(text);
    expect(paragraphs.slice(0, 2).join(" ")).toContain(text);
  });

  it("ends the text where it is not about a name in the news, is a plan or a long list", () => {
    for (const text of [
      "Marshland has three harbors.",
      "Lakeland Airlines will buy ten aircraft.",
      "Lakeland Airlines flies to twelve cities, among them Hilltown, Marl, Selby and Varda.",
    ])
      expect(written([text]).at(-1)).toContain(text);
  });

  it("does not leave a short result as a paragraph by itself", () => {
    const paragraphs = written(["Reedham received 30,000 visitors last year."], {
      followUps: [],
      outcomes: [{ key: "o", type: "result", points: [en("six hotels have registered")] }],
    });
    expect(paragraphs.at(-1)).not.toBe("Six hotels have registered.");
  });

  it("follows the news where it calls something in it by another noun", () => {
    const text = "The timetable is printed twice a year.";
    const paragraphs = written([text]);
    expect(paragraphs.at(-1)).not.toContain(text);
    expect(paragraphs.slice(0, 2).join(" ")).toContain(text);
  });

  it("ends the text where it is about another organization", () => {
    const text = "The embassy is open twice a week.";
    expect(written([text]).at(-1)).toContain(text);
  });

  it("follows what was done that it has several words in common with", () => {
    const quiz = { key: "q", activity: "session", title: en("quiz on boat trips"), people: [{ key: "a" }] };
    const text = "The prize is one of the boat trips.";
    const paragraphs = written([text], { agenda: [quiz], outcomes: [], followUps: [] });
    expect(paragraphs.at(-1)).toMatch(/quiz on boat trips.*\. The prize is one of the boat trips\.$/);
  });

  it("shares the paragraph of the last act that it is about", () => {
    const dialogue = { key: "d", activity: "session", title: en("night dialogue"), people: [{ key: "a" }] };
    const text = "The dialogue is new at such meetings.";
    const agenda = [
      { key: "t", activity: "tour", saw: [en("the harbor")], people: [{ key: "b" }] },
      dialogue,
    ];
    const paragraphs = written([text], { agenda, outcomes: [], followUps: [] });
    expect(paragraphs.at(-1)).not.toBe(text);
    expect(paragraphs.at(-1)).toContain("the night dialogue, which is new at such meetings.");
  });

  it("follows the sentence that introduced what it is about", () => {
    const signed = "The two sides had signed a memorandum on pilots before.";
    const under = "Under the memorandum, the board pays for fuel.";
    expect(written([signed, under]).join("\n\n")).toContain(`${signed} ${under}`);
  });

  it("follows the first mention of an organization that it names with its parent", () => {
    const school = { name: en("Lake University"), short: en("LU"), kind: "university" };
    const institute = { name: en("Boat Institute"), kind: "institute", parent: school };
    const text = "The Boat Institute at LU was founded by two cities.";
    const paragraphs = written([text], {
      participants: [
        person("a", "Ann Lee", "chairwoman", board, { side: "host" }),
        person("b", "Bo Ray", "regional manager", lines, { side: "guest" }),
        person("c", "Cy Fox", "director", institute, { side: "guest" }),
      ],
      agenda: [
        { key: "t", activity: "talks", people: [{ key: "a" }, { key: "b" }] },
        { key: "o", activity: "tour", people: [{ key: "c" }], saw: [en("the old harbor")] },
        { key: "p", activity: "tour", people: [{ key: "b" }], saw: [en("the new harbor")] },
      ],
      outcomes: [],
      followUps: [],
    });
    expect(paragraphs.at(-1)).not.toBe(text);
    expect(paragraphs.slice(0, 2).join(" ")).toContain(text);
  });
});
