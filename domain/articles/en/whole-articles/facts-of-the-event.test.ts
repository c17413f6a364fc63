import { describe, expect, it } from "vitest";
import { en, personOf, textOfEvent } from "./lake-town.test-data";

const said = { key: "r", by: ["m"], act: "say", points: [en("the lake needed care")] };
const course = (...background: string[]): string =>
  textOfEvent({
    kind: "other",
    title: en("Lake Institute holds fair"),
    officialName: en("the 9th Lake Fair"),
    city: en("Reedham"),
    participants: [personOf("m", "Ann Lee", "mayor", "Reedham", { side: "host" })],
    agenda: [{ key: "o", activity: "ceremony", title: en("opening ceremony"), remarks: [said] }],
    background: background.map(en),
  });

describe("context about the event as a whole", () => {
  it("follows the news", () => {
    for (const fact of [
      "The fair runs for 11 days.",
      "The annual spring fair is meant to help the boat builders.",
      "About nine countries and 19 towns take part, with 250 stalls in all.",
      "The exhibition is one of the yearly events of the lake.",
    ]) {
      const text = course(fact);
      expect(text).toContain(`on March 5, 2024. ${fact}`);
    }
  });

  it("stays with the news where two sentences are about it", () => {
    const text = course(
      "The fair is one of the annual events for boat builders offered by the Guild of the Lake Towns.",
      "It builds on the old and close ties of the Lake Towns with the villages along the river.",
    );
    expect(text.indexOf("one of the annual events")).toBeLessThan(text.indexOf("needed care"));
    expect(text.indexOf("It builds on")).toBeLessThan(text.indexOf("needed care"));
  });

  it("does not follow the news where it is about another event of the kind", () => {
    const text = course("The previous fair was a great loss for the boat builders.");
    expect(text.indexOf("The previous fair")).toBeGreaterThan(text.indexOf("needed care"));
  });
});

describe("the number of girls and boys of a group", () => {
  it("follows the news", () => {
    const text = textOfEvent({
      kind: "reception",
      title: en("Pupils spend an exchange visit at Lake Hill's"),
      home: { name: en("Lake Hill's Grammar School"), kind: "institute" },
      delegations: [{ key: "d", name: en("Norland group"), the: true, side: "guest", size: 22 }],
      participants: [{ key: "p", group: en("pupils from Norland"), side: "guest", delegation: "d" }],
      agenda: [{ key: "t", activity: "tour", people: [{ key: "p" }], saw: [en("the mill")] }],
      background: [en("Of the 22 pupils, 18 were girls and four were boys.")],
    });
    expect(text).toMatch(/visited Lake Hill's Grammar School .*\. Of the 22 pupils, 18 were girls/);
  });
});
