import { describe, expect, it } from "vitest";
import { en, lakeDay, person, town } from "./lake-town.test-data";

const said = { key: "r", by: ["a"], act: "say", points: [en("the lake needed care")] };
const lee = person("a", "Ann Lee", "mayor", town);
const lecturer = (key: string, name: string) => ({
  key,
  person: { name: en(name), later: en(name.split(" ").at(-1) ?? "") },
  functions: [en("main lecturer of the course")],
});

describe("people without posts who had one function", () => {
  it("have it once, in its plural", () => {
    const article = lakeDay([lee, lecturer("b", "Bo Ray"), lecturer("c", "Cy Dee")], [said]);
    expect(article).toContain("Bo Ray and Cy Dee, main lecturers of the course");
  });
});

describe("a ministry that a sentence names beside another", () => {
  it("keeps its name", () => {
    const waters = { name: en("Ministry of Lake Affairs"), the: true, kind: "government" };
    const article = lakeDay([person("a", "Ann Lee", "director", waters)], [said], {
      background: [
        en("A council of the Ministry of Lake Affairs and the Ministry of Boats meets each month."),
      ],
    });
    expect(article).toContain("A council of the Ministry of Lake Affairs and the Ministry of Boats meets");
  });
});
