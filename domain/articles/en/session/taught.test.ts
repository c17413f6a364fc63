import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { plain, textOf as textOfPhrase } from "../../phrase";
import { en, textOf } from "../whole-articles/lake-town.test-data";
import { topicsOfAct } from "./taught";

// An invented training, whom trainers taught and who got certificates.

const seminar = (group: string, background: string[] = []): DraftRecord =>
  ({
    format: FORMAT,
    kind: "seminar",
    status: "held",
    title: en("Sample Chamber holds two-day seminar on trade facilitation in Lakeside"),
    when: { start: "2024-03-05" },
    city: en("Lakeside"),
    organizers: [{ tier: "host", organization: { name: en("Sample Chamber"), the: true } }],
    participants: [
      { key: "t", group: en(group) },
      {
        key: "a",
        person: { name: en("Ann Exemplar") },
        posts: [{ title: en("chief collector of customs") }],
      },
      { key: "p", group: en("participants from public agencies and the private sector") },
    ],
    agenda: [
      {
        key: "t",
        activity: "presentation",
        title: en("two-day training on trade facilitation"),
        people: [{ key: "t", as: "speaker" }],
        topics: [en("the commitments of the country")],
      },
      {
        key: "c",
        activity: "ceremony",
        title: en("presentation of certificates"),
        people: [{ key: "a", as: "head" }, { key: "p" }],
        outcomes: ["o"],
      },
    ],
    outcomes: [
      { key: "o", type: "award", by: ["a"], to: { participants: ["p"] }, points: [en("certificates")] },
    ],
    background: background.map(en),
  }) as DraftRecord;

describe("a training", () => {
  it("is conducted by its trainers, and not named twice", () => {
    const text = textOf(seminar("trainers of the Sample Institute"));
    expect(text).toContain(
      "Trainers of the Sample Institute conducted the training, which dealt with the commitments of the country.",
    );
    expect(text).not.toContain("gave a presentation");
  });

  it("is not conducted by others who spoke at it", () => {
    expect(textOf(seminar("officials of the Sample Institute"))).not.toContain("conducted");
  });

  it("has what was awarded before a longer list of who got it", () => {
    expect(textOf(seminar("trainers"))).toContain(
      "presented certificates to participants from public agencies and the private sector",
    );
  });

  it("leaves no short sentence of context alone at the end", () => {
    const long = (word: string): string =>
      `The agreement of ${word} sets the least that is asked of the export, import and transit procedures and formalities of all its members in the region, and it is a first concern of the whole system of world trade that the countries of the region have in the years to come.`;
    const last = "For small countries its implementation may create new opportunities.";
    const paragraphs = textOf(seminar("trainers", [long("one"), long("two"), last]))
      .trim()
      .split("\n\n");
    expect(paragraphs).not.toContain(last);
    expect(paragraphs.at(-1)).toBe(`${long("two")} ${last}`);
  });
});

describe("the topics of a course that somebody attended", () => {
  it("are what it covered", () => {
    const of = (did: string): string => textOfPhrase(topicsOfAct(did, plain("boats"), () => plain("they")));
    expect(of("attend a two-week module run by Reed College")).toBe("the module covered boats");
    expect(of("take part in practical training sessions")).toBe("the sessions covered boats");
    expect(of("attend the Lake Summit")).toBe("the summit covered boats");
    expect(of("attend the summit")).toBe("the summit covered boats");
    expect(of("attend the Lake Expo")).toBe("they discussed boats");
    expect(of("attend exhibitions in Reed")).toBe("they discussed boats");
    expect(of("attend the trade fair")).toBe("they discussed boats");
    expect(of("hold a joint session with the club")).toBe("they discussed boats");
    expect(of("judge the contest of the course")).toBe("they discussed boats");
  });
});
