import { describe, expect, it } from "vitest";
import { en, lakeDay, person } from "./lake-town.test-data";

const remote = { presence: "remote" };
const board = (name: string) => ({ name: en(name), the: true, kind: "institute" });
const here = person("z", "Zoe Hill", "mayor", { name: en("Reedham"), kind: "government" });
const speakers = [
  person("a", "Ann Lee", "Executive Director for Lakes and Rivers", board("Reed Institute"), remote),
  person("b", "Bo Ray", "Deputy Commissioner for Northern Fisheries", board("Fish Board"), remote),
  person("c", "Cleo Poe", "Chief Adviser for Shores and Harbors", board("Water Trust"), remote),
];
const remark = { key: "r", by: ["a", "b", "c"], act: "speak" };
const day = (item: object, more: object[] = []): string =>
  lakeDay([here, ...speakers, ...more], [], {
    online: "partly",
    agenda: [{ key: "s", activity: "speeches", remarks: [remark], ...item }],
  });

describe("speakers who all joined online", () => {
  it("are said to have done so once, by the session that was online", () => {
    const given = day({ online: "fully", people: speakers.map(({ key }) => ({ key, as: "speaker" })) });
    expect(given).toMatch(/Speeches were delivered online by Ann Lee/);
    expect(given).not.toContain("joining online");
  });

  it("are said to have done so once, after their list", () => {
    const given = day({});
    expect(given.match(/joining online/g)).toHaveLength(1);
    expect(given).toContain("all joining online");
  });

  it("are two with 'both'", () => {
    const given = day({ remarks: [{ ...remark, by: ["a", "b"] }] });
    expect(given).toContain("both joining online");
  });

  it("are said to have done so where somebody else only attended online", () => {
    const given = day(
      {
        online: "fully",
        people: [{ key: "a", as: "speaker" }, { key: "b" }],
        remarks: [{ key: "r", by: ["a"], act: "praise", points: [en("the lake")] }],
      },
      [],
    );
    expect(given).toContain(
      "Ann Lee, Executive Director for Lakes and Rivers of the Reed Institute, joining online,",
    );
    // Nobody speaks at speeches.
    expect(given).not.toMatch(/at the speeches/i);
  });
});
