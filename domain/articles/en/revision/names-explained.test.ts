import { describe, expect, it } from "vitest";
import { en, lakeDay, office, person, said, textOfEvent, town } from "../whole-articles/lake-town.test-data";

const lee = person("a", "Ann Lee", "director", office);
const words = [said("a", "say", "the boats will be ready in time for the Lake Games")];

describe("context about a name that only one later sentence has", () => {
  it("stays behind the context to which it adds something", () => {
    const context = [
      "The school sent flowers to the fair.",
      "Lake Games also sent its own boats to the fair.",
    ];
    expect(lakeDay([lee], words, { background: context.map(en) })).toContain(context.join(" "));
  });

  it("stays where another sentence has the name", () => {
    const context = "The Lake Games will be held in Reedham in May.";
    const more = { officialName: en("the Lake Games Day"), background: [en(context)] };
    expect(lakeDay([lee], words, more)).toContain(context);
  });

  it("follows the sentence that introduces a person where a clause has no room", () => {
    const text = textOfEvent({
      kind: "other",
      title: en("Lake day held in Reedham"),
      officialName: en("the Lake Day"),
      city: en("Reedham"),
      participants: [
        lee,
        person("b", "Bo Ray", "mayor", town),
        person("c", "Cy Dee", "captain", { name: en("Reed Ferry"), the: true }),
      ],
      agenda: [
        { key: "s", activity: "speeches", remarks: [said("a", "say", "the lake needed care")] },
        {
          key: "t",
          activity: "tour",
          people: [{ key: "b" }, { key: "c", as: "guide" }],
          saw: [en("the old ferry")],
        },
        { key: "u", activity: "speeches", remarks: [said("b", "say", "the town had grown")] },
      ],
      background: [en("Dee, who lives on the lake, repaired the ferry.")],
    });
    expect(text).toMatch(/Cy Dee[^.]*\. Dee, who lives on the lake, repaired the ferry\./);
  });

  const ferryDay = (context: string): string =>
    textOfEvent({
      kind: "other",
      title: en("Lake day held in Reedham"),
      officialName: en("the Lake Day"),
      city: en("Reedham"),
      participants: [
        lee,
        person("b", "Bo Ray", "mayor", town),
        person("c", "Cy Dee", "captain", { name: en("Reed Ferry"), the: true }),
      ],
      agenda: [
        { key: "t", activity: "tour", people: [{ key: "c", as: "guide" }], saw: [en("the old pier")] },
        { key: "s", activity: "speeches", remarks: [said("a", "say", "the lake needed care")] },
        { key: "u", activity: "speeches", remarks: [said("b", "say", "the town had grown")] },
      ],
      background: [en(context)],
    });

  it("does not name somebody by the short form before the text has introduced them", () => {
    const known = "The Reed Ferry was repaired, and it sails, where Dee lives.";
    expect(ferryDay(known)).toMatch(/Cy Dee[\s\S]*The (?:Reed Ferry|ferry) was repaired/);
    const ahead = ferryDay("The Reed Ferry was repaired, and it sails, where Ray lives.");
    expect(ahead.indexOf("Bo Ray")).toBeLessThan(ahead.indexOf("where Ray lives"));
  });
});
