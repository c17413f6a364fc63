import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { en } from "./lake-town.test-data";

const CLUB = { name: en("Lakeside Reading Club"), kind: "association", the: true };
const SCHOOL = { name: en("Pine Valley School"), kind: "university" };
const person = (
  key: string,
  name: string,
  organization: object,
  title: string,
  more: object = {},
): object => ({
  key,
  person: { name: en(name) },
  posts: [{ organization, title: en(title) }],
  ...more,
});
const text = (more: object): string =>
  faultlessText(
    {
      format: FORMAT,
      kind: "other",
      status: "held",
      when: { start: "2024-03-05" },
      city: en("Lakeside"),
      ...more,
    } as unknown as DraftRecord,
    "en",
  );

describe("several things that one title names", () => {
  const written = (title: string): string =>
    text({
      title: en("Handover at Pine Valley School"),
      participants: [
        person("an", "Ann Exemplar", CLUB, "President"),
        person("cu", "Cleo Example", SCHOOL, "Head of the Department of Modern Languages"),
      ],
      agenda: [{ key: "h", activity: "handover", title: en(title), people: [{ key: "cu", as: "receiver" }] }],
    });

  it("are plural, and what explains them is closed by a comma", () => {
    expect(written("a boat and fishing gear")).toMatch(
      /A boat and fishing gear (?:were|have been) handed over/,
    );
    expect(written("boat and fishing nets")).toMatch(
      /A boat and fishing nets (?:were|have been) handed over/,
    );
    expect(written("draft plan on boats and nets")).toMatch(
      /A draft plan on boats and nets (?:was|has been)/,
    );
    expect(written("fishing gear, including rods and nets")).toMatch(
      /gear, including rods and nets, (?:was|has been) handed over/,
    );
  });
});

describe("a gift that several people of the record handed over and received", () => {
  const record = (title: string): object => ({
    title: en(title),
    participants: [
      person("an", "Ann Exemplar", CLUB, "Past President", { onBehalfOf: "bo" }),
      person("bo", "Bo Sample", CLUB, "President", { presence: "unstated" }),
      person("cu", "Cleo Example", SCHOOL, "Head of the Department of Modern Languages"),
    ],
    agenda: [
      {
        key: "h",
        activity: "handover",
        title: en("toys worth 500 pounds"),
        people: [
          { key: "an", as: "head" },
          { key: "cu", as: "receiver" },
        ],
        narrative: [en("The items included balls and kites.")],
      },
    ],
  });

  it("was given by the organization that the title names, and the people follow in one sentence", () => {
    const article = text(record("Lakeside Reading Club donates toys to school"));
    expect(article).toContain(
      "The Lakeside Reading Club handed over toys worth 500 pounds to Pine Valley School",
    );
    expect(article).toMatch(/Ann Exemplar, Past President of the club, handed them over to Cleo Example/);
    expect(article).toMatch(/on behalf of Bo Sample, President of the club\. The items included/);
    expect(article).not.toContain("association");
  });

  it("has no donor organization that the title does not name", () => {
    const written = text(record("Toys for a school"));
    expect(written).not.toMatch(/Reading Club handed over/);
    expect(written).toMatch(/Ann Exemplar, .* handed over toys/);
    expect(written).toMatch(/Cleo Example, .* received them/);
  });
});

describe("a handover to people of several organizations", () => {
  const given = (more: object): string =>
    text({
      title: en("Lakeside Reading Club donates books to school"),
      participants: [
        person("an", "Ann Exemplar", CLUB, "President"),
        person("cu", "Cleo Example", SCHOOL, "Head of the Department of Modern Languages"),
        person("di", "Dol Specimen", { name: en("Hill Library"), the: true }, "Deputy Director"),
        person("ed", "Ed Pattern", SCHOOL, "Principal"),
      ],
      agenda: [
        {
          key: "h",
          activity: "handover",
          title: en("books"),
          people: [
            { key: "an", as: "head" },
            { key: "cu", as: "receiver" },
            { key: "di", as: "receiver" },
            { key: "ed", as: "chair" },
          ],
        },
      ],
      ...more,
    });

  it("says in one sentence who gave what to whom, and who chaired it", () => {
    const written = given({});
    expect(written).toMatch(
      /Ann Exemplar, President of .+, presented books to Cleo Example, .+, and Dol Specimen, Deputy Director of the Hill Library, in Lakeside/,
    );
    expect(written).toMatch(/Ed Pattern, Principal of .+, chaired the handover/);
    expect(written).not.toMatch(/received them|presented them|attended the handover/);
  });

  it("has many recipients with their posts behind the verb, and staff of the giver beside them", () => {
    const written = given({
      participants: [
        { ...person("an", "Ann Exemplar", CLUB, "President"), side: "guest" },
        { key: "st", group: en("staff"), of: [CLUB], side: "guest" },
        person("cu", "Cleo Example", SCHOOL, "Head of the Department of Modern Languages and Literatures"),
        person(
          "di",
          "Dol Specimen",
          { name: en("Hill Library"), the: true },
          "Deputy Director for Young Readers",
        ),
        person("ed", "Ed Pattern", { name: en("Reed Fund for Readers"), the: true }, "Director"),
      ],
      agenda: [
        {
          key: "h",
          activity: "handover",
          title: en("20 shelves, 30 desks and 400 books for young readers"),
          people: [
            { key: "an", as: "head" },
            { key: "st" },
            ...["cu", "di", "ed"].map((key) => ({ key, as: "receiver" })),
          ],
        },
      ],
    });
    expect(written).toMatch(/Ann Exemplar, [^.]*, with staff of [^.]*, presented 20 shelves/);
    expect(written).toMatch(/They were received by Cleo Example, .*Ed Pattern/);
    expect(written).not.toContain("attended the handover");
  });

  it("names an organization of a recipient in the aim by its noun if the sentence has named it", () => {
    const written = given({
      purpose: en(`support the lessons of Hill Library`),
    });
    expect(written).toMatch(/to support the lessons of Hill Library/);
    expect(written).not.toMatch(/Deputy Director of the Hill Library, .* to support/);
  });
});

describe("the launch of something at a ceremony without a name", () => {
  it("is stated in one sentence with its ceremony", () => {
    const article = text({
      title: en("Lakeside launches solar project"),
      participants: [],
      outcomes: [{ key: "o", type: "launch", points: [en("the “Sun for All” project")] }],
      agenda: [{ key: "c", activity: "ceremony", title: en("launch ceremony"), outcomes: ["o"] }],
    });
    expect(article).toContain(
      "The “Sun for All” project was launched at a ceremony in Lakeside on March 5, 2024.",
    );
    expect(article).not.toContain("was held");
  });
});

describe("keys of what was given", () => {
  it("are handed over in the first paragraph, in front of the thanks", () => {
    const written = text({
      title: en("Club donates boats and oars to school"),
      participants: [
        person("an", "Ann Exemplar", CLUB, "President"),
        person("cu", "Cleo Example", SCHOOL, "Head"),
        person("bo", "Bo Specimen", { name: en("Lakeside") }, "mayor"),
      ],
      agenda: [
        {
          key: "c",
          activity: "ceremony",
          title: en("handover ceremony"),
          outcomes: ["g"],
          remarks: [
            {
              key: "r",
              by: ["bo"],
              act: "thank",
              whom: en("the club"),
              points: [en("its generous donation")],
            },
          ],
        },
        {
          key: "k",
          activity: "handover",
          title: en("keys of the two boats"),
          people: [
            { key: "an", as: "head" },
            { key: "cu", as: "receiver" },
          ],
        },
      ],
      outcomes: [
        {
          key: "g",
          type: "gift",
          by: ["an"],
          to: { organizations: [SCHOOL] },
          points: [en("two boats"), en("four oars")],
        },
      ],
    });
    expect(written).toContain("the keys of the two boats");
    expect(written.indexOf("the keys of the two boats")).toBeLessThan(written.indexOf("generous donation"));
  });
});
