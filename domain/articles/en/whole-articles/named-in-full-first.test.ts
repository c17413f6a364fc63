import { describe, expect, it } from "vitest";
import { en, lakeDay, person, said, textOfEvent, town } from "./lake-town.test-data";

const academy = { name: en("Reedham Lake Academy"), the: true };
const college = { name: en("Hilltown Water College"), the: true };
const ray = person("b", "Bo Ray", "director", academy, { side: "host", roles: ["receiver"] });
const lee = person("a", "Ann Lee", "president", college, { side: "guest", roles: ["head"] });
const visit = (participants: object[], more = {}) =>
  textOfEvent({
    kind: "reception",
    title: en("Hilltown college visits academy"),
    venue: { name: academy.name, the: true, organization: academy },
    participants,
    ...more,
  });

describe("a room of the hosts", () => {
  const inRoom = (name: string) =>
    visit([lee, ray], { venue: { name: en(name), the: true, organization: academy } });

  it("is where the visitors were received, not what they visited", () => {
    const words = inRoom("Main Building");
    expect(words).toMatch(
      /visited the Reedham Lake Academy on March 5, 2024, and was received in the Main Building by/,
    );
    expect(words).not.toContain("visited the Main Building");
  });

  it("is visited where it is an organization of its own", () => {
    expect(inRoom("Boat Yard")).toContain("visited the Boat Yard");
  });
});

describe("two hosts of one organization", () => {
  it("name it once", () => {
    const may = person("m", "Mo Ash", "Vice Director", academy, { side: "host", roles: ["receiver"] });
    const host = { ...ray, posts: [{ title: en("Director"), organization: academy }] };
    const words = visit([lee, host, may]);
    expect(words).toContain("the academy's Director, Bo Ray, and its Vice Director, Mo Ash");
  });
});

describe("somebody whom a remark addresses before they act", () => {
  const addressed = {
    key: "w",
    by: ["h"],
    act: "welcome",
    whom: en("Dr Lee"),
  };
  const guest = {
    key: "a",
    person: { name: en("Ann Lee"), later: en("Dr Lee"), honorific: en("Dr") },
    posts: [{ title: en("president"), organization: college }],
  };
  const host = person("h", "Hal Host", "chair", { name: en("Lake Club"), the: true });

  it("is introduced there, and is not introduced again", () => {
    const words = lakeDay([host, guest], [], {
      agenda: [
        {
          key: "w",
          activity: "other",
          title: en("official welcome"),
          people: [{ key: "h" }],
          remarks: [addressed],
        },
        { key: "s", activity: "speeches", title: en("lecture"), remarks: [said("a", "say", "reeds matter")] },
      ],
    });
    expect(words).toMatch(/welcomed Dr Ann Lee, president of the Hilltown Water College/);
    expect(words.match(/Ann Lee/g)).toHaveLength(1);
  });
});

describe("the later name of somebody of whom only the family name is known", () => {
  const envoy = {
    key: "a",
    person: { name: en("Lee"), surnameOnly: true },
    posts: [{ title: en("Reedland Ambassador to Lakeland") }],
    side: "guest",
    roles: ["head"],
  };

  it("has the post without the country that it is to", () => {
    const remarks = [said("a", "thank", "the welcome")];
    const words = visit([envoy, ray], { agenda: [{ key: "t", activity: "talks", remarks }] });
    expect(words).toContain("Reedland Ambassador Lee expressed thanks");
    expect(words).not.toContain("Ambassador to Lakeland Lee");
  });
});

describe("a university beside one whose name does not say that it is one", () => {
  it("is not called the university", () => {
    const hill = { name: en("Hilltown University"), the: false, kind: "university" };
    const words = visit(
      [person("a", "Ann Lee", "president", hill, { side: "guest", roles: ["head"] }), ray],
      {
        venue: {
          name: en("RTU"),
          the: false,
          organization: { name: en("RTU"), the: false, kind: "university" },
        },
        delegations: undefined,
        agenda: [
          {
            key: "t",
            activity: "talks",
            remarks: [said("a", "introduce", "the history of Hilltown University")],
          },
        ],
      },
    );
    expect(words).not.toContain("the university");
  });
});

describe("a document of a kind", () => {
  const signing = (title: string) =>
    textOfEvent({
      kind: "signing",
      title: en("Academy and college sign"),
      agreements: [
        {
          key: "m",
          title: en(title),
          status: "signed",
          parties: [{ organization: academy }, { organization: college }],
        },
      ],
    });

  it("is one of many, with its abbreviation too", () => {
    expect(signing("Memorandum of Understanding (MoU)")).toContain(
      "signed a Memorandum of Understanding (MoU)",
    );
    expect(signing("Twinning Agreement")).toContain("signed a Twinning Agreement");
  });

  it("is the one of its name", () => {
    expect(signing("Reed Lake Charter")).toContain("signed the Reed Lake Charter");
  });
});

describe("an inspection of things in the places that its aim names", () => {
  it("names the places once", () => {
    const words = textOfEvent({
      kind: "inspection",
      title: en("Commissioner inspects works"),
      areas: [en("Reedham"), en("Hilltown")],
      purpose: en("inspect the work on bridges in Reedham and Hilltown"),
      participants: [person("a", "Ann Lee", "commissioner", town, { roles: ["head"] })],
    });
    expect(words).toContain("inspected the work on bridges in Reedham and Hilltown on March 5, 2024");
    expect(words).not.toContain("visited Reedham and Hilltown");
  });
});

describe("the ambassador of an embassy in a capital", () => {
  it("is not accredited to the city", () => {
    const embassy = (name: string) => ({ name: en(name), the: true });
    const at = (name: string) =>
      visit([person("a", "Ann Lee", "Ambassador", embassy(name), { side: "guest", roles: ["head"] }), ray]);
    expect(at("Embassy of Reedland in Tokyo")).toContain("Ambassador of Reedland in Tokyo");
    expect(at("Embassy of Reedland in Lakeland")).toContain("Ambassador of Reedland to Lakeland");
  });
});
