import { describe, expect, it } from "vitest";
import { en, person, speech, textOfEvent as text, town } from "./lake-town.test-data";

const fair = (more: object) =>
  text({
    kind: "other",
    title: en("Lake Fair held in Reedham"),
    officialName: en("the Lake Fair"),
    city: en("Reedham"),
    ...more,
  });

describe("a number of people with its parts", () => {
  it("has all of them in its sentence, and includes none", () => {
    const article = fair({
      attendance: {
        count: 28,
        of: en("exhibitors"),
        including: [en("20 from Lakeland"), en("eight from Poland")],
      },
      participants: [person("a", "Ann Lee", "mayor", town)],
      agenda: [{ key: "s", activity: "speeches", remarks: [speech("a")] }],
    });
    expect(article).toContain("28 exhibitors, 20 from Lakeland and eight from Poland, ");
    expect(article).not.toMatch(/included/);
  });
});

describe("those who present what is theirs", () => {
  it("present it, and nobody discusses it", () => {
    const article = fair({
      participants: [person("a", "Ann Lee", "mayor", town), { key: "c", group: en("eight young companies") }],
      agenda: [
        { key: "s", activity: "speeches", remarks: [speech("a")] },
        {
          key: "p",
          activity: "presentation",
          title: en("pitch session"),
          people: [{ key: "c" }],
          topics: [en("their business plans")],
        },
      ],
    });
    expect(article).toContain("At a pitch session, eight young companies presented their business plans");
    expect(article).not.toMatch(/discussed their/);
  });
});

describe("a visit at somebody's invitation", () => {
  const visit = text({
    kind: "reception",
    title: en("Delegation of the Lake Institute comes to Reed University"),
    home: { name: en("Reed University"), kind: "university" },
    organizers: [{ organization: { name: en("Reed University"), kind: "university" }, tier: "inviter" }],
    delegations: [{ key: "d", side: "guest", head: "a" }],
    participants: [
      person(
        "h",
        "Hal Host",
        "rector",
        { name: en("Reed University"), kind: "university" },
        { side: "host", roles: ["receiver"] },
      ),
      person(
        "a",
        "Ann Lee",
        "president",
        { name: en("Lake Institute"), the: true },
        { side: "guest", delegation: "d", roles: ["head"] },
      ),
    ],
    agenda: [
      { key: "t", activity: "talks", topics: [en("trade")] },
      {
        key: "e",
        activity: "talks",
        title: en("academic exchange event"),
        organizers: [{ organization: { name: en("Port School"), the: true }, tier: "host" }],
      },
    ],
  });

  it("is a visit, before who received the visitors", () => {
    expect(visit).toMatch(/delegation led by Ann Lee, .* visited Reed University at its invitation/);
    expect(visit).not.toMatch(/received .* at the invitation/);
  });

  it("has its parts with those who hosted them in one sentence", () => {
    expect(visit).toMatch(/took part in an academic exchange event hosted by the Port School/);
    expect(visit).not.toMatch(/event was hosted/);
  });
});

describe("a delegation whose leader has acted", () => {
  it("is known by then, and included others too", () => {
    const article = text({
      kind: "other",
      title: en("Club gives books to school"),
      news: "g",
      city: en("Reedham"),
      delegations: [{ key: "d", side: "guest", head: "a", size: 9 }],
      participants: [
        person(
          "a",
          "Ann Lee",
          "president",
          { name: en("Lake Club"), the: true },
          { side: "guest", delegation: "d", roles: ["head"] },
        ),
        person(
          "b",
          "Bo Ray",
          "librarian",
          { name: en("Mill Library"), the: true },
          { side: "guest", delegation: "d" },
        ),
        person("c", "Cleo Poe", "teacher", { name: en("Reed School"), the: false }, { side: "host" }),
      ],
      agenda: [
        {
          key: "g",
          activity: "handover",
          title: en("500 books"),
          people: [
            { key: "a", as: "head" },
            { key: "c", as: "receiver" },
          ],
          remarks: [speech("c")],
        },
      ],
    });
    expect(article).toMatch(
      /Ann Lee, president of the Lake Club, leading a nine-member delegation, presented 500 books/,
    );
    expect(article).toContain("The delegation also included Bo Ray");
    expect(article).not.toMatch(/Lee led|led by Lee/);
  });
});
