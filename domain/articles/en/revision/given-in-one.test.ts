import { describe, expect, it } from "vitest";
import { en, lakeDay, person, said } from "../whole-articles/lake-town.test-data";

const hill = { name: en("Hill Guild"), the: true, kind: "association" };
const people = [
  person("a", "Ann Lee", "president", hill),
  person("b", "Bo Ray", "rector", { name: en("Reed College") }),
  person("c", "Cy Dee", "mayor", { name: en("Reedham"), kind: "government" }),
];
const gift = (key: string, by: string, to: string, what: string) => ({
  key,
  type: "gift",
  by: [by],
  to: { participants: [to] },
  points: [en(what)],
});

describe("two gifts of one giver", () => {
  it("are one sentence", () => {
    const text = lakeDay(people, [said("a", "say", "the lake needs care")], {
      outcomes: [gift("o", "a", "b", "a ceramic plate"), gift("p", "a", "c", "a model of a boat")],
    });
    expect(text).toContain(
      "presented Bo Ray, rector of Reed College, with a ceramic plate, and Cy Dee, mayor of Reedham, with a model of a boat",
    );
  });
});

describe("an artist of whom nothing else is known", () => {
  it("is called so in front of the name", () => {
    const artist = { key: "d", person: { name: en("Eve Fay") }, functions: [en("artist")] };
    const text = lakeDay([...people, artist], [said("a", "say", "the lake needs care"), said("d", "thank")]);
    expect(text).not.toContain("Fay, artist");
    expect(text).toContain("he artist Eve Fay");
  });
});
