import { describe, expect, it } from "vitest";
import { en, person, said, textOfEvent } from "../whole-articles/lake-town.test-data";

const ministry = { name: en("Ministry of Lakes"), the: true, kind: "government" };
const reed = { name: en("Reed State"), the: false, kind: "government" };
const unit = { name: en("Department of Nets"), the: true, parent: reed, kind: "government" };

const day = (more: object): string =>
  textOfEvent({
    kind: "seminar",
    title: en("Lake seminar held in Reedham"),
    officialName: en("Lake Seminar"),
    city: en("Reedham"),
    ...more,
  });

describe("an authority", () => {
  const speakers = ["Bea Ray", "Cal Dee", "Dot Fay", "Eli Gee", "Fay Hum"].map((name, at) =>
    person(`s${at}`, name, "president", { name: en(`${name.split(" ")[0]} Club`), the: true }),
  );
  const made = day({
    participants: [
      person("a", "Ann Lee", "Permanent Secretary", ministry, { roles: ["speaker"] }),
      ...speakers,
      person("m", "Mo Sample", "Minister of State", ministry),
    ],
    agenda: [
      {
        key: "t",
        activity: "speeches",
        remarks: [
          said("a", "say", "the lake needed care"),
          ...speakers.flatMap(({ key }) => [
            said(key, "say", `the weir of ${key} was old`, `the nets of ${key} were new`),
            said(key, "stress", `the boats of ${key} were safe`, `the piers of ${key} were not`),
          ]),
          said("m", "hope", "the lake would be clean"),
        ],
      },
    ],
  });

  it("named long before is named again, and has a minister of state at it", () => {
    expect(made).toContain("Minister of State at the Ministry of Lakes");
  });
});

it("a unit of which two people are named has its owner, where that has just been named", () => {
  const made = day({
    participants: [
      person("g", "Ann Lee", "Governor", reed),
      person("b", "Bo Ray", "Area Administrator", unit),
      person("c", "Cy Dee", "Coordinator", unit),
      person("d", "Dot Fay", "president", { name: en("Lake Club"), the: true }),
    ],
  });
  expect(made).toContain(
    "Bo Ray, Area Administrator, and Cy Dee, Coordinator, both of the state's Department of Nets",
  );
});

it("the part of a day is given with its words", () => {
  const on = (words: string) => day({ when: { words: en(words), part: "afternoon" } });
  expect(on("on June 8")).toContain("on the afternoon of June 8");
  expect(on("on Thursday")).toContain("on Thursday afternoon");
  expect(on("on Thursday evening")).not.toContain("afternoon");
  expect(on("recently")).not.toContain("afternoon");
});
