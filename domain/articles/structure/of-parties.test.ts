import { describe, expect, it } from "vitest";
import { en, person, said, textOfEvent } from "../en/whole-articles/lake-town.test-data";

const chamber = { name: en("Reedham Chamber of Trade"), the: true };
const embassy = { name: en("Embassy of Lakeland in Hilland"), the: true };

const paragraphs = (...background: string[]): string[] =>
  textOfEvent({
    kind: "reception",
    title: en("Ambassador of Lakeland visits Reedham Chamber of Trade"),
    participants: [
      person("a", "Ann Lee", "ambassador", embassy, { side: "guest", roles: ["head"] }),
      person("b", "Bo Ray", "chairman", chamber, { side: "host", roles: ["receiver"] }),
    ],
    agenda: [{ key: "t", activity: "talks", remarks: [said("b", "say", "the lake needs more boats")] }],
    background: background.map(en),
  }).split("\n\n");

const NEWS = 1;

describe("context about the relation of the two sides", () => {
  it.each([
    ["of a member", "The Embassy of Lakeland is a member of the Reedham Chamber of Trade."],
    ["of two organizations", "The two organizations signed their first memorandum 25 years ago."],
    [
      "of a frame with long names",
      "The visit was part of an agreement on the training of young boat builders between the Embassy of Lakeland in Hilland and the Reedham Chamber of Trade.",
    ],
  ])("follows the news: %s", (_, text) => {
    const start = text.split(" ").slice(0, 4).join(" ");
    expect(paragraphs(text)[NEWS]).toContain(start);
  });

  it.each([
    ["a plan", "The Embassy of Lakeland and the Reedham Chamber of Trade will hold a joint fair."],
    ["one side", "The Reedham Chamber of Trade has 420 members."],
    [
      "a thing",
      "The Reedham Chamber of Trade has drawn a map that the Embassy of Lakeland is keen to print.",
    ],
    ["two countries", "The two countries established diplomatic relations in 1990."],
  ])("does not where it is about %s", (_, text) => {
    expect(paragraphs(text)[NEWS]).not.toContain(text.split(" ").slice(-3).join(" "));
  });

  it("keeps what continues it", () => {
    const [, news] = paragraphs(
      "The two organizations signed a memorandum 25 years ago.",
      "It has since been prolonged four times.",
    );
    expect(news).toContain("25 years ago. It has since been prolonged four times.");
  });
});

describe("context about an event", () => {
  it("ends the text where it counts events that only other context names", () => {
    const all = paragraphs(
      "Last year, Ray led a delegation to Lakeland.",
      "During that visit, they agreed to meet each spring.",
      "This meeting was the second of them.",
    );
    expect(all[NEWS]).not.toContain("the second of them");
    expect(all.join(" ")).toContain("each spring. This meeting was the second of them.");
  });

  it("ends the text where it is about an event of another kind", () => {
    expect(paragraphs("The fair is the largest of its kind in Lakeland.")[NEWS]).not.toContain("The fair");
  });
});
