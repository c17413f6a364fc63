import { describe, expect, it } from "vitest";
import { en, person, personOfSide, said, textOfEvent as text } from "./lake-town.test-data";

const college = { name: en("Reed College"), kind: "university" };
const giver = personOfSide("ann", "Ann Example", "Ambassador of Northland to Lakeland", "guest", {
  onBehalfOf: "fund",
});
const fund = { key: "fund", group: en("the Lake Book Fund"), side: "guest", presence: "unstated" };
const recipient = person("bo", "Bo Model", "Vice Chancellor", college, { side: "host", roles: ["receiver"] });

const handover = (title: string, people: object[], more: object = {}) => ({
  key: "h",
  activity: "handover",
  title: en(title),
  people: [{ key: "ann", as: "head" }, { key: "bo", as: "receiver" }, ...people],
  ...more,
});

describe("a handover with more than its first sentence has room for", () => {
  const books =
    "85 books on politics and trade, society and culture, boats and lakes, fish and birds, and history";
  const given = (title: string, people: object[] = []) =>
    text({
      kind: "other",
      title: en("Reed College receives books"),
      city: en("Reedham"),
      venue: { name: en("Lake Campus"), the: true, organization: college },
      purpose: en("support studies of the lakes and foster greater understanding between the two countries"),
      participants: [
        giver,
        fund,
        recipient,
        person("cy", "Cy Pattern", "Librarian", college, { side: "host" }),
        person("di", "Di Sample", "Dean", college, { side: "host" }),
      ],
      agenda: [handover(title, people, { remarks: [said("cy", "praise", "the choice of the books")] })],
    });

  it("says who gave what to whom, where and for whom, then what it is for", () => {
    const story = given(books);
    expect(story).toContain(
      "Ann Example, Ambassador of Northland to Lakeland, presented 85 books to Bo Model, Vice Chancellor of Reed College, at the college's Lake Campus",
    );
    expect(story).toContain(
      "on March 5, 2024, on behalf of the Lake Book Fund. The books, on politics and trade, society and culture, boats and lakes, fish and birds, and history, were intended to support studies",
    );
  });

  it("has a place that is not part of the thing", () => {
    expect(given("133 bowls recovered from an illegal collection in the United Lakes")).toContain(
      "133 bowls recovered from an illegal collection in the United Lakes to Bo Model, Vice Chancellor of Reed College, at the college's Lake Campus",
    );
  });

  it("says where behind what is added to the thing", () => {
    expect(given("boats and nets made by the town, worth about 80,000 crowns")).toContain(
      ", worth about 80,000 crowns, to Bo Model, Vice Chancellor of Reed College, at the college's Lake Campus",
    );
  });

  it("was attended by nobody introduced by their own words", () => {
    const story = given(books, [{ key: "cy" }]);
    expect(story).not.toContain("attended the handover");
    expect(story).toContain("Cy Pattern, Librarian of the college, praised the choice of the books");
    expect(given(books, [{ key: "cy" }, { key: "di" }])).toContain("Cy Pattern");
  });
});

describe("a gift that the title reports of a visit", () => {
  const visit = (title: string, more: object = {}) =>
    text({
      kind: "reception",
      title: en(title),
      venue: { name: en("Reed College"), organization: college },
      participants: [giver, fund, recipient],
      agenda: [
        handover("state-of-the-art weather station with spare parts", []),
        {
          key: "t",
          activity: "tour",
          told: "after",
          saw: [en("the library")],
          people: [{ key: "ann", as: "head" }],
        },
      ],
      ...more,
    });

  it("is the news rather than the visit", () => {
    const story = visit("Northland donates weather station to Reed College");
    expect(story).toContain(
      "handed over a state-of-the-art weather station with spare parts to Bo Model, Vice Chancellor of Reed College, at the college on March 5, 2024, on behalf of the Lake Book Fund.",
    );
    expect(story).not.toMatch(/visited Reed|was received/);
  });

  it("is a part of the visit where the title reports that", () => {
    expect(visit("Ambassador of Northland visits Reed College")).toContain("visited Reed College");
  });

  it("is not repeated as the visitor's purpose, nor with the place of its recipient", () => {
    const story = visit("Northland donates books to Reed College", {
      news: "g",
      purpose: en("donate books to the College"),
      participants: [{ ...giver, onBehalfOf: undefined }],
      agenda: [
        {
          key: "c",
          activity: "ceremony",
          outcomes: ["g"],
          remarks: [said("ann", "hope", "the books would be read")],
        },
      ],
      outcomes: [
        { key: "g", type: "gift", by: ["ann"], to: { organizations: [college] }, points: [en("nine books")] },
      ],
    });
    expect(story).toContain("presented Reed College with nine books on March 5, 2024.");
    expect(story).not.toMatch(/visited|to donate|at the college/);
  });
});
