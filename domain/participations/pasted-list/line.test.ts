import { describe, expect, it } from "vitest";
import { readLine } from "./line";

const names = (line: string) => readLine(line)[0]?.people.map((person) => person.names[0]?.text);

describe("a line of names", () => {
  it("of three or more has no employer among them", () =>
    expect(names("Anders Sampleholm, Birgit Modelinen, Tomas Beispiel")).toEqual([
      "Anders Sampleholm",
      "Birgit Modelinen",
      "Tomas Beispiel",
    ]));

  it("with an organization or a title is one of a person", () => {
    expect(names("Anders Sampleholm, Model Tools Ltd, Modelia")).toEqual(["Anders Sampleholm"]);
    expect(names("Anders Sampleholm, Director, Model Tools")).toEqual(["Anders Sampleholm"]);
  });
});
