import { describe, expect, it } from "vitest";
import { en, person, textOfEvent as text, town } from "./lake-town.test-data";

const reed = { name: en("Reed University"), kind: "university" };
const hill = { name: en("Hill University"), short: en("HU"), kind: "university" };
const signed = (said: string, more: object[] = []): string =>
  text({
    kind: "signing",
    title: en("Reed University and Hill University sign agreement"),
    city: en("Reedham"),
    participants: [
      person("a", "Ann Lee", "rector", reed, { side: "host" }),
      person("b", "Bo Ray", "rector", hill, { side: "guest" }),
      ...more,
    ],
    agreements: [
      {
        key: "m",
        title: en("agreement on student exchange"),
        status: "signed",
        parties: [{ organization: reed }, { organization: hill }],
        signatories: [{ participant: "a" }, { participant: "b" }],
      },
    ],
    agenda: [
      { key: "t", activity: "talks", remarks: [{ key: "r", by: ["a"], act: "say", points: [en(said)] }] },
    ],
  });

describe("two organizations of one noun that are named together again", () => {
  it("are called by its plural", () => {
    const made = signed(
      "Reed University and Hill University have much in common and will both gain from the exchange of students",
    );
    expect(made).toContain("said that the two universities have much in common");
    expect(made).not.toContain("said Reed University and");
  });

  it("keep their names beside a third one", () => {
    const third = person("c", "Cleo Lin", "dean", { name: en("Lake University"), kind: "university" });
    const made = signed(
      "Reed University and Hill University have much in common with Lake University in the exchange of students",
      [third],
    );
    expect(made).not.toContain("the two universities have much in common");
  });
});

describe("who met at a place of their own", () => {
  it("is not named with its name again", () => {
    const made = text({
      kind: "outbound_visit",
      title: en("Lake mayor visits Reedham"),
      city: en("Reedham"),
      participants: [
        person(
          "a",
          "Ann Lee",
          "mayor",
          { ...town, name: en("Lakeside") },
          { side: "guest", roles: ["head"] },
        ),
        {
          key: "g",
          group: en("leaders"),
          of: [{ name: en("Reedham Boat League"), the: true }],
          side: "host",
        },
        person("b", "Bo Ray", "mayor", town, { side: "host", roles: ["receiver"] }),
      ],
      agenda: [
        { key: "s", activity: "tour", people: [{ key: "a", as: "head" }], saw: [en("the old harbour")] },
        {
          key: "t",
          activity: "discussion",
          people: [{ key: "a" }, { key: "g" }],
          venue: { name: en("Reedham Boat League"), the: true },
          topics: [en("boats for students")],
        },
      ],
    });
    expect(made.split("Boat League")).toHaveLength(2);
  });
});

describe("people of one former post", () => {
  it("share its plural", () => {
    const post = (key: string, name: string) => ({
      key,
      person: { name: en(name), later: en(name.split(" ").at(-1) ?? "") },
      posts: [
        { title: en("superintendent"), former: true, organization: { name: en("Reed District"), the: true } },
      ],
    });
    const made = text({
      kind: "seminar",
      title: en("Lake seminar held"),
      officialName: en("the Lake Seminar"),
      city: en("Reedham"),
      participants: [post("a", "Ann Lee"), post("b", "Bo Ray"), person("c", "Cleo Lin", "writer", town)],
      agenda: [
        {
          key: "t",
          activity: "talks",
          remarks: [{ key: "r", by: ["c"], act: "say", points: [en("lakes need care")] }],
        },
      ],
    });
    expect(made).toContain("Ann Lee and Bo Ray, former superintendents of the Reed District");
  });
});

describe("the talks of a reception", () => {
  it("are not another meeting than the reported one", () => {
    const made = text({
      kind: "reception",
      title: en("Mayor receives Lake mayor"),
      city: en("Reedham"),
      participants: [
        person(
          "a",
          "Ann Lee",
          "mayor",
          { ...town, name: en("Lakeside") },
          { side: "guest", roles: ["head"] },
        ),
        person("b", "Bo Ray", "mayor", town, { side: "host", roles: ["receiver"] }),
        person("c", "Cleo Lin", "writer", town, { side: "host" }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          title: en("meeting"),
          people: [{ key: "b" }, { key: "a" }, { key: "c" }],
          remarks: [
            { key: "r", by: ["b"], act: "say", points: [en("the lakes of the two towns need care")] },
          ],
        },
      ],
    });
    expect(made).not.toMatch(/At a meeting/i);
    expect(made).toContain("Ray said");
  });
});
