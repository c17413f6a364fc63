import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { en } from "../whole-articles/lake-town.test-data";

const journey = (area: string, saw: string[] = []) =>
  faultlessText(
    {
      format: FORMAT,
      kind: "outbound_visit",
      status: "held",
      title: en("Ann Exemplar travels"),
      when: { start: "2024-03-05" },
      areas: [en(area)],
      participants: [
        {
          key: "a",
          side: "guest",
          person: { name: en("Ann Exemplar"), later: en("Exemplar") },
          posts: [{ title: en("director"), organization: { name: en("Lakeside Clinic"), kind: "hospital" } }],
        },
      ],
      agenda: saw.length > 0 ? [{ key: "t", activity: "tour", saw: saw.map(en), sawOpen: true }] : [],
    } as DraftRecord,
    "en",
  );

describe("the country of a journey", () => {
  it("has its article", () => {
    expect(journey("United States")).toContain("visited the United States");
    expect(journey("Republic of Lakeland")).toContain("visited the Republic of Lakeland");
    expect(journey("Lakeland")).toContain("visited Lakeland");
  });
});

describe("an open list of what was seen", () => {
  it("uses “places” where there is a common noun, and nothing where there is only a name", () => {
    expect(journey("Lakeland", ["Silafex", "Brimworth"])).toContain("Silafex and Brimworth, among others");
    expect(journey("Lakeland", ["the mill", "the harbor"])).toContain("the harbor and other places");
  });

  it("begins with the rest where it is long, and calls only places so", () => {
    expect(journey("Lakeland", ["the mill", "the harbor", "Reed Hall"])).toContain(
      "places including the mill, the harbor and Reed Hall",
    );
    const text = journey("Lakeland", ["the mill", "Reed Hall", "rowing on the lake"]);
    expect(text).toContain("rowing on the lake, among other things");
    expect(text).not.toContain("other places");
  });
});
