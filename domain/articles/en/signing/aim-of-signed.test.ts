import { expect, it } from "vitest";
import { en, memorandum, personOfSide, textOfEvent } from "../whole-articles/lake-town.test-data";

const visit = (purpose: string): string =>
  textOfEvent({
    kind: "reception",
    title: en("Reed College and Lake School sign twinning agreement"),
    news: "m",
    city: en("Reedham"),
    purpose: en(purpose),
    delegations: [
      { key: "d", side: "guest", head: "g", name: en("delegation of the Lake School"), the: true },
    ],
    participants: [personOfSide("g", "Ann Sample", "head of the Lake School", "guest", { delegation: "d" })],
    agreements: [
      memorandum({
        title: en("twinning agreement"),
        type: "other",
        parties: [
          { organization: { name: en("Reed College"), kind: "university" } },
          { organization: { name: en("Lake School"), the: true, kind: "university" } },
        ],
      }),
    ],
  });

it("the aim of a visit calls the document that was signed on it by its noun", () => {
  const text = visit("prepare a twinning agreement between the two schools");
  expect(text).toContain("to prepare the agreement");
  expect(text.match(/a twinning agreement/gu)).toHaveLength(1);
});

it("the aim of a visit keeps the title of a document with others or on something else", () => {
  for (const aim of [
    "explore a twinning agreement with other schools",
    "prepare a twinning agreement between the two schools of Marling",
  ])
    expect(visit(aim)).toContain(aim);
});
