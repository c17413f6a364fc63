import { describe, expect, it } from "vitest";
import { en, lakeDay, person, said } from "./lake-town.test-data";

const hill = { name: en("Hill Guild"), the: true, kind: "association" };
const people = [
  person("a", "Ann Lee", "president", hill),
  person("b", "Bo Ray", "rector", { name: en("Reed College") }),
  person("c", "Cy Dee", "mayor", { name: en("Reedham"), kind: "government" }),
];

describe("an artist of whom nothing else is known", () => {
  it("is called so in front of the name", () => {
    const artist = { key: "d", person: { name: en("Eve Fay") }, functions: [en("artist")] };
    const text = lakeDay([...people, artist], [said("a", "say", "the lake needs care"), said("d", "thank")]);
    expect(text).not.toContain("Fay, artist");
    expect(text).toContain("he artist Eve Fay");
  });
});
