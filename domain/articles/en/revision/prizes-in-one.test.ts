import { describe, expect, it } from "vitest";
import { en, person, textOfEvent, town } from "../whole-articles/lake-town.test-data";

const college = (name: string) => ({ name: en(name), kind: "university" });
const contest = (outcomes: object[]) =>
  textOfEvent({
    kind: "other",
    title: en("Lake League holds boat contest"),
    officialName: en("annual boat contest"),
    organizers: [{ organization: { name: en("Lake League"), the: true }, tier: "organizer" }],
    participants: [person("a", "Ann Lee", "clerk", town), person("b", "Bo Ray", "farmer", town)],
    outcomes,
  });
const prize = (key: string, what: string, ...names: string[]) => ({
  key,
  type: "award",
  to: { organizations: names.map(college) },
  points: [en(what)],
});

describe("the prizes of one competition", () => {
  it("are one sentence", () => {
    const article = contest([
      prize("o", "the first prize in the boat race", "Reed College"),
      prize("p", "the second prize in the boat race", "Oar College"),
      prize("q", "the third prize in the boat race, shared", "Elm College", "Ash College"),
    ]);
    expect(article).toContain(
      "Reed College received the first prize in the boat race, Oar College the second, and Elm College and Ash College shared the third.",
    );
    expect(article).not.toContain("received the second prize");
  });

  it("repeat the noun of a prize without an article", () => {
    const article = contest([
      prize("o", "first prize in the junior race", "Reed College"),
      prize("p", "second prize in the junior race", "Oar College"),
    ]);
    expect(article).toContain(
      "Reed College received first prize in the junior race and Oar College second prize.",
    );
    expect(article).not.toContain("Oar College the second");
  });

  it("keep winners of several names apart", () => {
    const article = contest([
      prize("o", "the first prize in the boat race", "Reed College"),
      prize("p", "the second prize in the boat race", "Elm and Ash College"),
    ]);
    expect(article).toContain("the first prize in the boat race; and Elm and Ash College the second.");
  });

  it("are not joined with those of the next one", () => {
    const article = contest([
      prize("o", "the first prize in the boat race", "Reed College"),
      prize("p", "the second prize in the boat race", "Oar College"),
      prize("q", "the first prize for knots", "Elm College"),
    ]);
    expect(article).toMatch(/boat race and Oar College the second\.|boat race, and Oar College the second\./);
    expect(article).toContain("Elm College received the first prize for knots.");
  });
});

describe("the same prize of two groups", () => {
  it("is one sentence", () => {
    const award = (key: string, to: string, group: string) => ({
      key,
      type: "award",
      to: { participants: [to] },
      points: [en(`the first prize of the ${group} group`)],
    });
    expect(contest([award("o", "a", "junior"), award("p", "b", "senior")])).toContain(
      "Ann Lee, clerk of Reedham, received the first prize of the junior group, and Bo Ray, a farmer of Reedham, that of the senior group.",
    );
  });
});
