import { expect, it } from "vitest";
import { en, personOf, textOfEvent } from "../whole-articles/lake-town.test-data";

const college = { name: en("Lake College"), kind: "university" };
const works = { name: en("Reed Boat Works"), kind: "company" };

const text = (topics: object[]): string =>
  textOfEvent({
    kind: "meeting",
    title: en("Lake College and Reed Boat Works sign agreement"),
    city: en("Reedham"),
    participants: [
      personOf("a", "Ann Lee", "principal", "Lake College", { side: "host" }),
      personOf("b", "Bo Ray", "director", "Reed Boat Works", { side: "guest" }),
    ],
    agenda: [
      { key: "t", activity: "talks", topics },
      { key: "s", activity: "signing", agreements: ["ag"] },
    ],
    agreements: [
      {
        key: "ag",
        title: en("agreement on training"),
        type: "agreement",
        status: "signed",
        parties: [
          { organization: college, signatories: ["a"] },
          { organization: works, signatories: ["b"] },
        ],
      },
    ],
  });

it("does not state that two people met who have just signed", () => {
  const words = text([]);
  expect(words).toMatch(/signed by Ann Lee, .* Bo Ray/);
  expect(words).not.toMatch(/Lee met Ray/);
});

it("states what they met to discuss", () => {
  expect(text([en("the care of the lake")])).toContain("the care of the lake");
});
