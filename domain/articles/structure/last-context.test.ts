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
    ["something in the news by another noun", "The timetable is printed twice a year."],
    ["something else", "Marshland has three harbors."],
    ["another organization", "The embassy is open twice a week."],
    ["a plan", "Lakeland Airlines will buy ten aircraft."],
    ["a long list", "Lakeland Airlines flies to twelve cities, among them Hilltown, Marl, Selby and Varda."],
  ])("ends the text where it is about %s", (_, text) => {
    expect(written([text]).at(-1)).toContain(text);
  });

  it("does not leave a short result as a paragraph by itself", () => {
    const paragraphs = written(["Reedham received 30,000 visitors last year."], {
      followUps: [],
      outcomes: [{ key: "o", type: "result", points: [en("six hotels have registered")] }],
    });
    expect(paragraphs.at(-1)).not.toBe("Six hotels have registered.");
  });

  it("follows the sentence that introduced what it is about", () => {
    const signed = "The two sides had signed a memorandum on pilots before.";
    const under = "Under the memorandum, the board pays for fuel.";
    expect(written([signed, under]).join("\n\n")).toContain(`${signed} ${under}`);
  });
});
