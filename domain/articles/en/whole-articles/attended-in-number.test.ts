import { describe, expect, it } from "vitest";
import { en, person, said, textOfEvent as text } from "./lake-town.test-data";

const union = { name: en("Lake Ports Union"), the: true, kind: "association" };
const school = { name: en("Harbour School"), the: true, kind: "university" };
const bank = { name: en("Reed Bank"), the: true, kind: "company" };
const lee = person("a", "Ann Lee", "president", union);
const ray = person("b", "Bo Ray", "rector", school);
const signing = (more: object) =>
  text({
    kind: "signing",
    title: en("Lake Ports Union and Harbour School sign agreement"),
    city: en("Reedham"),
    participants: [
      lee,
      ray,
      { key: "r", group: en("representatives"), of: [bank] },
      { key: "s", group: en("teachers of the town") },
    ],
    agenda: [
      {
        key: "t",
        activity: "signing",
        people: ["a", "b", "r", "s"].map((key) => ({ key })),
        agreements: ["x"],
        remarks: [said("a", "say", "the ports need divers")],
      },
    ],
    agreements: [
      {
        key: "x",
        title: en("training agreement"),
        type: "other",
        status: "signed",
        parties: [
          { organization: union, signatories: ["a"] },
          { organization: school, signatories: ["b"] },
        ],
        fields: [en("the training of divers")],
      },
    ],
    ...more,
  });

describe("a number of people and the groups included in it", () => {
  it("are one sentence after what was said at a signing", () => {
    const written = signing({ attendance: { count: 120, bound: "over", of: en("people") } });
    expect(written.trim().split("\n\n").at(-1)).toBe(
      "More than 120 people attended, among them representatives of the Reed Bank and teachers of the town.",
    );
    expect(written).not.toMatch(/took part|attended the signing|signing was attended/);
  });

  it("stay apart where the number is of others", () => {
    const written = signing({ attendance: { count: 120, bound: "over", of: en("students") } });
    expect(written).toContain("More than 120 students took part.");
    expect(written).not.toContain("among them");
  });
});

describe("a number of representatives of organizations some of which are named", () => {
  const seminar = (of: string, later: object[] = []) =>
    text({
      kind: "seminar",
      title: en("Seminar on divers held in Reedham"),
      city: en("Reedham"),
      participants: [lee, ray, { key: "s", group: en("teachers of seven schools of the lake") }],
      attendance: {
        count: 30,
        bound: "over",
        of: en(of),
        including: [en("the Reed Bank"), en("the Lake Office")],
      },
      agenda: [
        {
          key: "t",
          activity: "presentation",
          title: en("seminar"),
          people: [{ key: "a", as: "speaker" }, { key: "s" }],
          remarks: [said("a", "introduce", "the training of divers")],
        },
        ...later,
      ],
    });

  it("names them in its own sentence", () => {
    expect(seminar("representatives of local institutions")).toContain(
      "attended by more than 30 representatives of local institutions, including the Reed Bank and the Lake Office.",
    );
    expect(seminar("representatives of local institutions")).not.toContain("Those represented");
  });

  it("names other attendees before what followed", () => {
    const meetings = {
      key: "m",
      activity: "talks",
      title: en("working meetings"),
      people: [{ key: "s" }, { key: "b" }],
      told: "after",
    };
    const written = seminar("representatives of local institutions", [meetings]);
    expect(written.indexOf("eachers of seven schools")).toBeLessThan(written.indexOf("working meetings"));
  });

  it("lists organizations in the sentence with their number", () => {
    expect(seminar("organizations from both towns")).toContain(
      "More than 30 organizations from both towns took part, among them the Reed Bank and the Lake Office.",
    );
  });
});
