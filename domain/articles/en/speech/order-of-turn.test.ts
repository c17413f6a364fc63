import { describe, expect, it } from "vitest";
import { en, lakeDay, personOf, said } from "../whole-articles/lake-town.test-data";

const ANN = [personOf("a", "Ann Exemplar", "mayor", "Reedham")];
const HE = [
  {
    key: "b",
    person: { name: en("Bo Sample"), later: en("Sample"), pronoun: "he" },
    posts: [{ title: en("chairman"), organization: { name: en("Reed Lake Trust"), the: true } }],
  },
];
const order = (text: string, ...parts: string[]): void => {
  const places = parts.map((part) => text.indexOf(part));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
};

describe("the remarks of one speaker", () => {
  it("thank before they promise", () => {
    const thanks = { key: "t", by: ["a"], act: "thank", whom: en("the club"), points: [en("the boats")] };
    order(lakeDay(ANN, [said("a", "promise", "repair the pier"), thanks]), "thanked the club", "promised to");
  });

  it("have proposals without words before the last statement", () => {
    const proposals = { key: "p", by: ["a"], act: "propose" };
    const text = lakeDay(ANN, [
      said("a", "point_out", "the boats are new"),
      { ...said("a", "stress", "the harbor is deep"), key: "again" },
      proposals,
    ]);
    order(text, "boats are new", "made proposals", "harbor is deep");
    const taken = lakeDay(ANN, [said("a", "point_out", "this needs time"), proposals]);
    order(taken, "this needs time", "made proposals");
  });

  it("end in the promise that would part two statements", () => {
    const remarks = [
      said("a", "point_out", "the boats are new"),
      said("a", "promise", "repair the pier"),
      { ...said("a", "point_out", "the harbor had been dredged twice"), key: "again" },
    ];
    order(lakeDay(ANN, remarks), "boats are new", "dredged twice", "promised to repair the pier");
  });

  it("keep a statement after the promise that it refers to", () => {
    const remarks = [
      said("a", "say", "the boats are new"),
      said("a", "promise", "repair the pier"),
      { ...said("a", "say", "this would take a year"), key: "again" },
    ];
    order(lakeDay(ANN, remarks), "repair the pier", "would take a year");
  });

  it("have three short points in one sentence", () => {
    const text = lakeDay(ANN, [
      said(
        "a",
        "point_out",
        "the northern villages use little water",
        "the town runs short in summer",
        "the islands manage with one spring",
      ),
    ]);
    expect(text).toContain("and that the islands manage with one spring");
    expect(text).not.toContain("The islands,");
  });

  it("keep the third of the points that follow a quotation", () => {
    const text = lakeDay(HE, [
      { ...said("b", "say", "the boats were new"), quote: en("I hope the rowers take care of them.") },
      said(
        "b",
        "stress",
        "the lake was already known as the fifth largest in the country",
        "the town must keep the lake clean",
        "the club would help every owner of a boat",
      ),
    ]);
    expect(text).toContain("clean. The club would help every owner of a boat, he said.");
  });

  it("are asked for with one verb where two requests share a sentence", () => {
    const text = lakeDay(HE, [
      {
        ...said(
          "b",
          "require",
          "use the boats, nets and buoys being sold by the town and others to reach the northern fields",
          "care for the untapped fields of every bay and village",
        ),
        whom: en("fishers"),
      },
    ]);
    expect(text).toContain("to reach the northern fields, and to care for the untapped fields");
  });

  it("say whose words a statement in the present is after one in the past", () => {
    const text = lakeDay(HE, [
      said(
        "b",
        "say",
        "the boats had been sold",
        "the club was pleased with the price",
        "other harbors would be dredged",
        "the fund covers piers",
      ),
    ]);
    expect(text).not.toMatch(/, he (?:added|said), and the fund/);
    expect(text).toMatch(/that the fund covers piers/);
  });

  it("continue into a quotation that is not a sentence", () => {
    const text = lakeDay(ANN, [
      {
        ...said("a", "say", "the town had wanted the pier"),
        quote: en("Because we live by the lake and from the lake."),
      },
    ]);
    expect(text).toContain("had wanted the pier, because “we live by the lake and from the lake.”");
    expect(text).not.toContain("“Because");
  });
});
