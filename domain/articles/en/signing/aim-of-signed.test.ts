import { expect, it } from "vitest";
import { en, memorandum, personOfSide, textOfEvent } from "../whole-articles/lake-town.test-data";

it("the aim of a visit calls the document that was signed on it by its noun", () => {
  const text = textOfEvent({
    kind: "reception",
    title: en("Reed College and Lake School sign twinning agreement"),
    news: "m",
    city: en("Reedham"),
    purpose: en("prepare a twinning agreement between the two schools"),
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
  expect(text).toContain("to prepare the agreement");
  expect(text.match(/a twinning agreement/gu)).toHaveLength(1);
});
