import { describe, expect, it } from "vitest";
import { en, textOfEvent as text } from "./lake-town.test-data";

const chamber = {
  name: en("Lakeside Chamber of Commerce"),
  short: en("LCC"),
  the: true,
  kind: "association",
};
const person = (key: string, name: string, title: string, organization?: object, more = {}) => ({
  key,
  person: { name: en(name), later: en(name.split(" ").at(-1) ?? "") },
  posts: [{ title: en(title), ...(organization ? { organization } : {}) }],
  ...more,
});
const seminar = (more: object): string =>
  text({
    kind: "seminar",
    title: en("Lake seminar held"),
    officialName: en("the Lake Seminar"),
    when: { start: "2024-05-04" },
    city: en("Reedham"),
    ...more,
  });

describe("posts in a list of people", () => {
  const listed = (participants: object[]): string =>
    seminar({
      organizers: [{ organization: chamber, tier: "host" }],
      participants: [...participants, person("z", "Zoe Plain", "clerk")],
      agenda: [
        {
          key: "t",
          activity: "talks",
          remarks: [{ key: "r", by: ["z"], act: "say", points: [en("lakes need care")] }],
        },
      ],
    });

  it("follow all names where one of them is too long to come in front", () => {
    const made = listed([
      person("a", "Ann Head", "director-general", chamber),
      person("b", "Bo Ray", "assistant director-general for business and communication", chamber),
      person("c", "Cleo Lin", "president", { name: en("Reed Institute"), the: true, kind: "institute" }),
    ]);
    expect(made).toContain(
      "Ann Head, director-general, and Bo Ray, assistant director-general for business and communication, both of the LCC;",
    );
    expect(made).not.toContain("LCC director-general Ann Head");
  });

  it("stay in front where all are short, or a minister is named", () => {
    expect(
      listed([
        person("a", "Ann Head", "president", chamber),
        person("b", "Bo Ray", "Trade Minister"),
        person("c", "Cleo Lin", "professor of law", {
          name: en("Reed Institute"),
          the: true,
          kind: "institute",
        }),
      ]),
    ).toContain("Trade Minister Bo Ray");
  });
});

describe("a short form of several words", () => {
  const department = (points: string) =>
    seminar({
      organizers: [
        {
          organization: {
            name: en("Post Graduate Department of Botany"),
            short: en("PG Department of Botany"),
            the: true,
            kind: "institute",
          },
          tier: "host",
        },
      ],
      participants: [
        person("h", "Ann Head", "Head", {
          name: en("Post Graduate Department of Botany"),
          short: en("PG Department of Botany"),
          the: true,
          kind: "institute",
        }),
      ],
      agenda: [
        { key: "t", activity: "talks", remarks: [{ key: "r", by: ["h"], act: "say", points: [en(points)] }] },
      ],
    });

  it("has no bracket where the noun of the name will do", () => {
    expect(department("lakes need care")).toContain("Head of the department");
    expect(department("lakes need care")).not.toContain("PG Department");
  });

  it("is introduced where the record's own texts use it", () => {
    expect(department("the PG Department of Botany will help")).toContain("(PG Department of Botany)");
  });
});

describe("a name that ends in its region", () => {
  it("is closed by a comma within a sentence", () => {
    const made = seminar({
      city: en("Reedham, Lakeland"),
      organizers: [{ organization: { name: en("Hill University, Norland"), the: false }, tier: "host" }],
    });
    expect(made).toContain("in Reedham, Lakeland, on May 4");
    expect(made).toMatch(/Hill University, Norland, (?:held|hosted|organized)/);
  });
});

describe("two people of one family name", () => {
  const wang = (more: object) =>
    seminar({
      participants: [
        person("a", "Reed Wang", "writer", chamber),
        person("b", "Lake Wang", "clerk", { name: en("Reed Institute"), the: true }, more),
        person("c", "Ann Hill", "teacher", { name: en("Reed Institute"), the: true }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          remarks: [
            {
              key: "r",
              by: ["a"],
              act: "say",
              points: [
                en(
                  "the lakes of the district have needed more care than they have had in the past ten years",
                ),
                en("the ponds and the rivers that feed them need it even more than the lakes do"),
              ],
            },
            { key: "s", by: ["a"], act: "hope", points: [en("all would help")] },
          ],
        },
      ],
    });

  it("are distinguished where the other one acts too", () => {
    expect(wang({ roles: ["chair"] })).toContain("Reed Wang also expressed the hope");
  });

  it("need not be while the text has named only one", () => {
    expect(wang({})).toMatch(/(?<!\w )Wang also expressed the hope/);
  });
});
