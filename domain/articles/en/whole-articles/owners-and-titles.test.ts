import { describe, expect, it } from "vitest";
import { en, person, said, textOfEvent } from "./lake-town.test-data";

const academy = { name: en("Reedham Lake Academy"), the: true };
const college = { name: en("Hilltown Water College"), the: true };
const lee = person("a", "Ann Lee", "president", college, { side: "guest", roles: ["head"], delegation: "d" });
const ray = person("b", "Bo Ray", "director", academy, { side: "host", roles: ["receiver"] });
const visit = (participants: object[], more = {}) =>
  textOfEvent({
    kind: "reception",
    title: en("Hilltown college visits academy"),
    venue: { ...academy, organization: academy },
    delegations: [{ key: "d", name: en("Hilltown Water College delegation"), side: "guest", head: "a" }],
    participants,
    ...more,
  });

describe("a list of members behind the first sentence", () => {
  const member = (key: string, name: string, department: string) =>
    person(
      key,
      name,
      "director",
      { name: en(department), the: true, parent: college },
      {
        side: "guest",
        delegation: "d",
      },
    );
  const members = [
    member("c", "Cora Made", "Office of Ships"),
    member("e", "Ed Ash", "Office of Nets"),
    member("f", "Fay Reed", "Office of Sails"),
    member("h", "Gil Hoe", "Office of Ropes"),
  ];
  const stop = (key: string, place: string, ...remarks: object[]) => ({
    key,
    activity: "tour",
    venue: { name: en(place), the: true },
    people: ["a", "b", "c", "e", "f", "h"].map((each) => ({ key: each })),
    remarks,
  });

  it("names no department with the organization that the delegation is named after", () => {
    const words = visit([lee, ray, ...members], {
      agenda: [
        stop("s", "Boat Yard", said("b", "hope", "more boats would be built")),
        stop("t", "Net Loft", said("a", "thank", "the welcome")),
        stop("v", "Rope Walk", said("b", "say", "rope is made there")),
      ],
    });
    expect(words).toContain("Cora Made, director of the Office of Ships");
    expect(words).toContain("Ed Ash, director of the Office of Nets");
  });
});

describe("the title of a head of an organization in a region", () => {
  const head = (title: string, organization: object = college) =>
    visit([person("a", "Ann Lee", title, organization, { side: "guest", roles: ["head"] }), ray], {
      delegations: undefined,
    });

  it("has the organization before the region", () => {
    expect(head("director general in Central Reedland")).toContain(
      "Ann Lee, director general of the Hilltown Water College in Central Reedland",
    );
  });

  it("stays with its field, and where the name has a place of its own", () => {
    expect(head("director for Nets")).toContain("director for Nets of the Hilltown Water College");
    expect(head("director in Reedland", { name: en("Lake Club, Hilltown"), the: true })).toContain(
      "director in Reedland of the Lake Club, Hilltown",
    );
  });
});

describe("one title of two organizations", () => {
  const two = (first: string, second: string, title = "president") =>
    visit(
      [
        {
          ...lee,
          delegation: undefined,
          posts: [
            { title: en("president"), organization: { name: en(first), the: true } },
            { title: en(title), organization: { name: en(second), the: true } },
          ],
        },
        ray,
      ],
      { delegations: undefined },
    );

  it("is printed once", () => {
    expect(two("Lake Club", "Reed Circle")).toContain("president of the Lake Club and of the Reed Circle");
  });

  it("is printed again where the second could belong to the first, or differs", () => {
    expect(two("Club of Friends", "Reed Circle")).toContain(
      "president of the Club of Friends and president of the Reed Circle",
    );
    expect(two("Lake Club", "Reed Circle", "member")).toContain(
      "president of the Lake Club and member of the Reed Circle",
    );
  });
});

describe("a signing of which the signatory of one party is known", () => {
  it("says for whom they signed", () => {
    const words = textOfEvent({
      kind: "signing",
      title: en("Academy and college sign memorandum"),
      participants: [ray, person("a", "Ann Lee", "president", college)],
      agreements: [
        {
          key: "m",
          title: en("memorandum of understanding"),
          status: "signed",
          parties: [{ organization: academy, signatories: ["b"] }, { organization: college }],
        },
      ],
    });
    expect(words).toMatch(/Bo Ray, director of the academy, signed on its behalf/);
    expect(words).not.toMatch(/Bo Ray[^.]* signed the memorandum\./);
  });
});
