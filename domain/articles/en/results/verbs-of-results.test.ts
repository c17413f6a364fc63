import { describe, expect, it } from "vitest";
import { en, person, textOfEvent, town } from "../whole-articles/lake-town.test-data";

/** A ceremony with one outcome. */
const text = (outcome: object, absent: object = {}): string =>
  textOfEvent({
    kind: "other",
    title: en("Ceremony in Reedham"),
    city: en("Reedham"),
    participants: [
      person("m", "Ann Lee", "mayor", town),
      person("l", "Bo Ray", "teacher", { name: en("Reed School"), the: true }, absent),
    ],
    agenda: [
      {
        key: "c",
        activity: "ceremony",
        title: en("opening ceremony"),
        people: [{ key: "m" }],
        outcomes: ["o"],
      },
    ],
    outcomes: [{ key: "o", by: ["m"], ...outcome }],
  });
const launched = (thing: string): string => text({ type: "launch", points: [en(thing)] });

describe("the verb for what was launched", () => {
  it("opens what is built, and launches what begins its work", () => {
    expect(launched("the Hill footbridge and the Lake footbridge")).toContain("opened the Hill footbridge");
    expect(launched("the Reed Trade Index")).toContain("launched the Reed Trade Index");
    expect(launched("the Schools on Water program")).toContain("launched the Schools on Water program");
  });
});

describe("an award to somebody who was not there", () => {
  const medal = { type: "award", to: { participants: ["l"] }, points: [en("the Lake Medal")] };

  it("is awarded, not handed over", () => {
    expect(text(medal, { presence: "absent" })).toContain("awarded the Lake Medal to Bo Ray");
    expect(text(medal)).toMatch(/presented .*Bo Ray/);
  });

  it("closes the clause of what was awarded before its recipient", () => {
    const prize = { ...medal, points: [en("the Lake Prize, worth 2,000 marks")] };
    expect(text(prize, { presence: "absent" })).toContain("the Lake Prize, worth 2,000 marks, to Bo Ray");
    const title = { ...medal, points: [en("the title of elder, which carries no vote")] };
    expect(text(title)).toMatch(
      /conferred on Ray the title of elder, which carries no vote\.|conferred on Bo Ray[^.]* the title of elder, which carries no vote\./,
    );
  });
});

describe("a gift as the news", () => {
  const museum = { name: en("Reedham Boat Museum"), the: true, kind: "other" };
  const gift = textOfEvent({
    kind: "outbound_visit",
    title: en("Lake Club presents boat to the Reedham Boat Museum"),
    news: "o",
    when: { words: en("on Thursday") },
    venue: { name: en("Reedham Boat Museum"), the: true },
    city: en("Reedham"),
    participants: [
      person("m", "Ann Lee", "president", { name: en("Lake Club"), the: true }, { side: "guest" }),
    ],
    outcomes: [
      {
        key: "o",
        type: "gift",
        by: ["m"],
        to: { organizations: [museum] },
        points: [en("a copy of a lake boat, offered by Hill Shipping")],
      },
    ],
  });

  it("closes its clause before the day and names the place of its recipient once", () => {
    expect(gift).toContain(
      "presented the Reedham Boat Museum with a copy of a lake boat, offered by Hill Shipping, on Thursday",
    );
    expect(gift).not.toMatch(/Shipping,? (?:at|in)/);
  });
});
