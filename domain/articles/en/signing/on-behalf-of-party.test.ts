import { expect, it } from "vitest";
import { en, personOf, textOfEvent } from "../whole-articles/lake-town.test-data";

it("somebody who signed for a party does not sign on its behalf as well", () => {
  const council = { name: en("Lake Council"), the: true };
  const said = textOfEvent({
    kind: "signing",
    title: en("Lake Council and Reed University sign memorandum"),
    participants: [
      {
        key: "a",
        person: { name: en("Ann Sample"), later: en("Sample") },
        posts: [{ title: en("Ambassador of Norland to Reedland") }],
        onBehalfOf: "c",
      },
      { key: "c", group: en("the Lake Council"), presence: "unstated" },
      personOf("b", "Bo Exemplar", "rector", "Reed University", {}),
    ],
    agenda: [{ key: "s", activity: "signing", agreements: ["m"] }],
    agreements: [
      {
        key: "m",
        title: en("memorandum"),
        type: "mou",
        status: "signed",
        parties: [
          { organization: council, signatories: ["a"] },
          { organization: { name: en("Reed University"), kind: "university" }, signatories: ["b"] },
        ],
      },
    ],
  });
  expect(said).toContain("Ann Sample, Ambassador of Norland to Reedland, for the Lake Council");
  expect(said).not.toContain("on behalf of");
});
