import { describe, expect, it } from "vitest";
import { en, lakeDay, personOf } from "../whole-articles/lake-town.test-data";

const PEOPLE = [
  personOf("a", "Ann Exemplar", "director", "Lake Affairs Office"),
  personOf("b", "Bo Sample", "mayor", "Reedham", { presence: "absent" }),
];

const conveyed = (...points: string[]): string =>
  lakeDay(PEOPLE, [{ key: "c", by: ["a"], act: "convey", from: ["b"], points: points.map(en) }]);

describe("what somebody says in the name of another person", () => {
  it("is an act of the speaker where the other person thanks or praises", () => {
    const text = conveyed("she thanked the fishers for their work", "she appreciated the new piers");
    expect(text).toMatch(
      /[Oo]n behalf of Bo Sample, mayor of Reedham, Ann Exemplar, director of [^,]+, thanked/,
    );
    expect(text).toContain("thanked the fishers for their work and appreciated the new piers");
    expect(text).not.toMatch(/that (?:Sample|she) (?:thanked|appreciated)/);
  });

  it("names that person once where it is about them", () => {
    const text = conveyed("he would come next year", "he would bring the boats");
    expect(text).toContain("said that Bo Sample, mayor of Reedham, would come next year and would bring");
    expect(text).not.toContain("that Sample would");
  });

  it("says for whom it was said where it is about something else", () => {
    expect(conveyed("the lake needs care")).toContain("on behalf of Bo Sample");
  });
});

describe("a letter of a body that is no person", () => {
  const office = { key: "o", group: en("the office of the Lake Minister"), presence: "absent" };
  const read = (...points: string[]): string =>
    lakeDay(
      [...PEOPLE, office],
      [
        {
          key: "c",
          by: ["a"],
          act: "convey",
          from: ["o"],
          message: en("a congratulatory letter"),
          points: points.map(en),
        },
      ],
    );

  it("does itself what the body does in it", () => {
    const text = read("the office congratulated the guild on its tenth year");
    expect(text).toContain(
      "a congratulatory letter from the office of the Lake Minister, which congratulated the guild",
    );
  });

  it("says what is no act of the body", () => {
    expect(read("the office had grown")).toMatch(/, which said that (?:it|the office) had grown/);
  });
});

describe("a message that somebody absent sent", () => {
  const sent = (...points: string[]): string =>
    lakeDay(PEOPLE, [
      {
        key: "c",
        by: ["b"],
        act: "convey",
        from: ["b"],
        message: en("a congratulatory video message"),
        points: points.map(en),
      },
    ]);

  it("has what the sender did in it as acts, and the rest as statements", () => {
    const text = sent(
      "he congratulated the fishers on the quay",
      "he highly appreciated the work on the piers",
      "the quay was the largest on the lake",
    );
    expect(text).toContain(
      "message, in which he congratulated the fishers on the quay and highly appreciated the work on the piers",
    );
    expect(text).not.toContain("saying that he congratulated");
    expect(text).toMatch(/the quay was the largest on the lake/i);
  });

  it("says what it is about where the sender does nothing in it", () => {
    expect(sent("the quay was the largest on the lake")).toContain("saying that the quay was");
    expect(sent("he hoped the quay would open soon")).not.toContain("in which he hoped");
  });
});
