import { describe, expect, it } from "vitest";
import { lakeDay, office, person, said } from "./lake-town.test-data";

const lee = person("a", "Ann Lee", "director", office);
const spoken = (...remarks: object[]) => lakeDay([lee], remarks);

describe("a judgement of what something is", () => {
  it("is what the speaker called it", () => {
    const text = spoken(said("a", "say", "the visit is a wonderful event that brings the towns together"));
    expect(text).toContain("called the visit a wonderful event that brings the towns together");
    expect(text).not.toContain("said the visit is");
  });
  it("opens a wish of the speaker", () => {
    const text = spoken(
      said("a", "thank", "all boat owners of the lake for their help with the new harbour wall this year"),
      said("a", "say", "the regatta was a great success"),
      said("a", "hope", "it would be held again"),
    );
    expect(text).toMatch(
      /calling the regatta a great success, .+ expressed the hope that it would be held again/i,
    );
  });
  it("stays a statement where the subject is a pronoun, or what follows is a fact", () => {
    expect(spoken(said("a", "say", "it is a great lake"))).toContain("it is a great lake");
    expect(spoken(said("a", "say", "the lake is a nature reserve"))).toContain(
      "the lake is a nature reserve",
    );
    expect(spoken(said("a", "say", "the lake is a good place and it has been clean"))).not.toContain(
      "called",
    );
  });
});

describe("what somebody introduced and what they said of something else", () => {
  it("are two sentences where the statement is long", () => {
    const text = spoken(
      said("a", "introduce", "the boats of the town"),
      said(
        "a",
        "say",
        "relations between the towns are friendly and the exchange of boat builders of both shores each year is necessary for the growth of trade on the lake",
      ),
    );
    expect(text).toContain(
      "presented the boats of the town. The director said that relations between the towns are",
    );
    expect(text).not.toContain("and said that");
  });

  it("share a sentence where the statement is short", () => {
    const text = spoken(
      said("a", "introduce", "the boats of the town"),
      said("a", "say", "relations between the towns on both shores are very friendly"),
    );
    expect(text).toContain("the boats of the town and said that relations");
  });
});

describe("a third act that is a wish", () => {
  const wish = (points: string): string =>
    spoken(
      said("a", "introduce", "the boats of the town"),
      said("a", "thank", "all owners for repairing their boats"),
      said("a", "hope", points),
    );
  it("begins a sentence where it is long", () => {
    expect(
      wish(
        "the boats would sail in spring from the southern harbour to all the islands of the lake and would come back with fish for the people of the town",
      ),
    ).toMatch(/\. (?:Lee|The director|Ann Lee) also expressed the hope that the boats would sail in spring/);
  });
  it("begins one also where all are short", () => {
    expect(wish("the boats would sail in spring")).toContain(
      "presented the boats of the town. The director also expressed the hope that the boats would sail in spring.",
    );
  });
});

describe("two long statements about different things", () => {
  const text = spoken(
    said("a", "introduce", "the boats of the town"),
    said(
      "a",
      "point_out",
      "the town has long repaired the old wooden boats of its fishermen in the yard beside the southern harbour",
      "the schools of Hilltown and Reedham are all excellent",
    ),
  );
  it("are reported by one verb in front of them, rather than by two within them", () => {
    expect(text).not.toMatch(/southern harbour, and the schools/);
    expect(text).toMatch(
      /presented the boats of the town and noted that it .* southern harbour, and that the schools .* are all excellent\./,
    );
  });
});

describe("a clause that begins with a condition", () => {
  it("has who said it after the condition", () => {
    const text = spoken(
      said("a", "introduce", "the boats of the town"),
      said(
        "a",
        "say",
        "the boats are ready for the summer and their owners have been informed of the new rules",
      ),
      said(
        "a",
        "say",
        "once the ice has melted, the boats will sail again and the friendship will grow deeper",
      ),
    );
    expect(text).not.toMatch(/Once the ice,/);
  });
});

describe("a statement", () => {
  const noted = (point: string): string => spoken(said("a", "stress", point));

  it("has 'that', unless speakers say of themselves what they were", () => {
    expect(spoken(said("a", "say", "the lake is clean"))).toContain("said the lake is clean");
    expect(spoken(said("a", "say", "he will come back"))).toContain("said he would come back");
  });
  it("repeats 'that' before its second clause", () => {
    expect(noted("Lakeland and Hillmark have close ties and Hillmark is an old partner")).toContain(
      "have close ties and that Hillmark is an old partner",
    );
    expect(noted("the lake had been closed for years and the treaty merely opened the port")).toContain(
      "for years and that the treaty merely opened the port",
    );
    expect(noted("the towns enjoyed good ties and their firms needed to be brought together")).toContain(
      "good ties and that their firms needed to be brought together",
    );
  });
  it("does not repeat it inside one clause", () => {
    expect(noted("it is clear how trade between Lakeland and Hillmark is growing")).not.toContain("and that");
    expect(noted("the town has trade between Lakeland and Hillmark")).not.toContain("and that");
  });
});
