import { describe, expect, it } from "vitest";
import { en, lakeDay, office, person, said, textOfEvent } from "../en/whole-articles/lake-town.test-data";
import { isOfTwoStates } from "./context";

const lee = person("a", "Ann Lee", "director", office);
const words = [said("a", "say", "the lake needed care")];
const rowers = {
  key: "b",
  person: { name: en("Captain Bo Ray"), later: en("the captain") },
  side: "guest",
  roles: ["head"],
};

describe("English context about what the first sentence names", () => {
  it("ends the text for a person or a thing, rather than separate the news from what was done", () => {
    const text = textOfEvent({
      kind: "reception",
      title: en("Captain Ray visits Reedham"),
      city: en("Reedham"),
      participants: [rowers, { ...lee, side: "host" }],
      agenda: [{ key: "s", activity: "meeting", people: [{ key: "a" }, { key: "b" }], remarks: words }],
      background: [
        en("The captain is known for his work on the boats of the lake and of the two rivers behind it."),
        en(
          "The harbour, which was built on the north shore, has room for more than forty boats of this kind.",
        ),
      ],
    });
    expect(text.trimEnd()).toMatch(/\n\nThe captain is known for his work[^\n]* The harbour, which[^\n]*$/);
  });

  it("follows it for what something in it is for", () => {
    const text = lakeDay([lee], words, {
      purpose: en("hand over the aid for the boats"),
      background: [en("The aid is intended to enable the town to repair its boats.")],
    });
    expect(text).toMatch(/^[^\n]+\n\n[^\n]*The aid is intended to enable/);
  });
});

describe("English context about two countries", () => {
  it("is distinguished from context about two cities or what two parties did", () => {
    expect(isOfTwoStates("Lakeland and Reedland established diplomatic relations on 8 July 1975.")).toBe(
      true,
    );
    expect(isOfTwoStates("Lakeland and Reedland are two of the largest economies of the region.")).toBe(true);
    expect(isOfTwoStates("Reedham and Ostmark have been sister cities since 1990.")).toBe(false);
    expect(isOfTwoStates("Reedham and Ostmark signed an agreement in 2013.")).toBe(false);
  });

  it("is a paragraph at the end of the text", () => {
    const text = lakeDay([lee], words, {
      purpose: en("bring together boat builders of Lakeland and Reedland"),
      background: [en("Lakeland and Reedland are two of the largest economies of the region.")],
    });
    expect(text.trimEnd()).toMatch(
      /\n\nLakeland and Reedland are two of the largest economies of the region\.$/,
    );
  });
});
