import { describe, expect, it } from "vitest";
import { en, person, textOfEvent } from "./lake-town.test-data";

const college = { name: en("Lake College"), kind: "university" };
const ANN = person("ann", "Ann Exemplar", "president", college, { side: "host" });
const BOB = person("bob", "Bob Invented", "dean", college, { side: "host" });

const seminar = (agenda: object[], outcomes: object[] = []): string =>
  textOfEvent({
    kind: "seminar",
    officialName: en("Lake Seminar"),
    title: en("Lake College holds Lake Seminar"),
    organizers: [{ tier: "organizer", organizations: [college] }],
    participants: [ANN, BOB],
    agenda,
    outcomes,
  });

const WORDS = {
  key: "talks",
  activity: "speeches",
  people: [{ key: "ann", as: "speaker" }],
  remarks: [
    {
      key: "r",
      by: ["ann"],
      act: "say",
      points: [
        en(
          "the lakes of the region have been studied for a hundred years by people of the town, and that many of the results of these studies are still waiting to be read by somebody who has the time for it",
        ),
        en(
          "the college would welcome all those who bring such time along, whatever town or lake they come from",
        ),
      ],
    },
  ],
};

describe("sentences that are too short to be alone", () => {
  it("say at what part of the programme something was done", () => {
    const meal = {
      key: "meal",
      activity: "meal",
      title: en("reception"),
      narrative: [en("Those present tasted invented fish from the lake.")],
    };
    expect(seminar([meal])).toContain("At a reception, those present tasted invented fish");
    expect(seminar([WORDS, meal])).toContain("At the reception that followed, those present tasted");
    const spoken = {
      ...meal,
      narrative: undefined,
      people: [{ key: "ann" }],
      remarks: [{ key: "q", by: ["ann"], act: "thank", whom: en("the cooks") }],
    };
    expect(seminar([spoken])).not.toContain("that followed");
  });

  it("share one where each says what was done", () => {
    const done = (second: string) =>
      seminar([
        {
          key: "a",
          activity: "other",
          narrative: [en("The minutes were read."), en(second)],
        },
      ]);
    expect(done("The invented reports were approved.")).toContain(
      "minutes were read, and the invented reports were approved.",
    );
    expect(done("The hall was named after a fisher.")).toContain("minutes were read. The hall was named");
    expect(done("The reports were approved, which had been expected.")).toContain(
      "minutes were read. The reports",
    );
  });

  it("thank in the sentence of the talks, never in that of other words", () => {
    const talks = {
      key: "m",
      activity: "talks",
      people: [{ key: "ann" }, { key: "bob" }],
      narrative: [
        en("Exemplar and Invented met fishers at the pier."),
        en("Exemplar thanked the fishers for their patience."),
      ],
    };
    expect(seminar([talks])).toContain(
      "at the pier, and the president thanked the fishers for their patience.",
    );
  });
});

describe("paragraphs of a programme", () => {
  it("begin with what all did after the longer words of one of them", () => {
    const all = {
      key: "all",
      activity: "other",
      did: en("enjoy invented fish from the lake and music of the fishers together"),
    };
    const paragraphs = seminar([WORDS, all]).split("\n\n");
    expect(paragraphs.find((one) => one.includes("invented fish"))).not.toContain("hundred years");
  });

  it("begin with who chaired the part at which somebody spoke", () => {
    const walk = {
      key: "walk",
      activity: "other",
      people: [{ key: "ann" }],
      did: en("conduct an invented survey of the fish of the lake"),
    };
    const closing = {
      key: "end",
      activity: "ceremony",
      title: en("closing session"),
      people: [{ key: "bob", as: "chair" }],
      remarks: [{ key: "t", by: ["ann"], act: "report", points: [en("what the survey had shown")] }],
    };
    const paragraphs = seminar([walk, closing]).split("\n\n");
    const chaired = paragraphs.find((one) => one.includes("chaired"));
    expect(chaired).not.toContain("survey of the fish");
  });
});
