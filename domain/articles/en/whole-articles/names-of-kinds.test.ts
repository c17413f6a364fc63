import { describe, expect, it } from "vitest";
import { theName } from "../words/grammar";
import { en, person, personOf, textOfEvent } from "./lake-town.test-data";

describe("the article of a school's name", () => {
  it("is absent after the name of a place or a person", () => {
    for (const name of [
      "Mere University of Foreign Studies",
      "Reedham University of Foreign Languages",
      "Reedland University for Nationalities",
      "Mere Institute of Technology",
    ])
      expect(theName(name, undefined, "organization")).toBe(name);
  });
  it("remains before what a school is", () => {
    for (const name of [
      "National University of Foreign Studies",
      "Royal Institute of Technology",
      "Open University of Reedland",
      "Reed Institute of Lakes",
    ])
      expect(theName(name, undefined, "organization")).toBe(`the ${name}`);
  });
});

const signed = (more: object, title = "MoU"): string =>
  textOfEvent({
    kind: "signing",
    title: en("Reed Institute and Mere College sign agreement"),
    city: en("Reedham"),
    participants: [
      personOf("a", "Ann Exemplar", "Director", "Reed Institute", { side: "host" }),
      personOf("b", "Bo Sample", "Dean", "Mere College", { side: "guest" }),
    ],
    agenda: [{ key: "s", activity: "signing", agreements: ["m"] }],
    agreements: [
      {
        key: "m",
        title: en(title),
        status: "signed",
        parties: [
          { organization: { name: en("Reed Institute") } },
          { organization: { name: en("Mere College") } },
        ],
        term: en("two years"),
        ...more,
      },
    ],
  });

describe("a memorandum of understanding", () => {
  it("keeps the spelling of its title", () => {
    expect(signed({ renews: "automatic" })).toContain("The MoU");
    expect(signed({ renews: "automatic" }, "MOU")).toContain("The MOU");
    expect(signed({})).toContain("a two-year MoU");
    expect(signed({})).not.toContain("MOU");
  });
  it("signed a second time is renewed, but not for the second time", () => {
    const text = signed({ nth: 2, renewalOf: { signedOn: "2017" } }, "memorandum of understanding");
    expect(text).toContain("renewed their 2017 memorandum of understanding");
    expect(text).not.toContain("second time");
    expect(signed({ nth: 2 }, "memorandum of understanding")).toContain(
      "signed a two-year memorandum of understanding for the second time",
    );
  });
});

describe("a high commission", () => {
  it("keeps both capitals where it is called by the first words of its name", () => {
    const mission = { name: en("High Commission of Lakeland in Reedland"), the: true, kind: "government" };
    const text = textOfEvent({
      kind: "reception",
      title: en("Ann Exemplar calls on High Commissioner of Lakeland"),
      city: en("Reedham"),
      home: { name: en("Boat Commission"), the: true, kind: "government" },
      venue: { name: en("High Commission"), the: true, organization: mission },
      participants: [
        personOf("a", "Ann Exemplar", "Director", "Boat Commission", { side: "guest" }),
        person("b", "Bo Sample", "High Commissioner", mission, { side: "host", roles: ["receiver"] }),
        person("c", "Cy Test", "First Secretary", mission, { side: "host" }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          remarks: [{ key: "s", by: ["c"], act: "say", points: [en("boats were rare")] }],
        },
      ],
    });
    expect(text).not.toContain("High commission");
    expect(text).toMatch(/at the high commission\b/);
  });
});

describe("an item that nothing has mentioned before", () => {
  it("has an indefinite article", () => {
    const text = textOfEvent({
      kind: "reception",
      title: en("Ann Exemplar visits Reedham"),
      city: en("Reedham"),
      participants: [
        personOf("a", "Ann Exemplar", "Director", "Mere Institute", { side: "guest" }),
        { key: "g", side: "host", group: en("local boat builders") },
      ],
      agenda: [
        { key: "t", activity: "tour", saw: [en("the boat yard")] },
        {
          key: "p",
          activity: "presentation",
          title: en("seminar"),
          venue: { name: en("Mere Hall") },
          people: [{ key: "a", as: "head" }, { key: "g" }],
          topics: [en("reed boats")],
        },
      ],
    });
    expect(text).toMatch(/At a seminar in (?:the )?Mere Hall, .* gave a presentation/);
  });
});
