import { describe, expect, it } from "vitest";
import { en, person, textOfEvent } from "./lake-town.test-data";

const company = (name: string) => ({ name: en(name), kind: "company", the: false });

describe("a sentence of context about something new", () => {
  it("does not follow another thing of the same noun", () => {
    const text = textOfEvent({
      kind: "outbound_visit",
      title: en("Lake mission visits Reedham"),
      city: en("Reedham"),
      delegations: [{ key: "d", name: en("Lake trade mission"), the: true, side: "guest", head: "ann" }],
      participants: [
        person("ann", "Ann Lee", "sales manager", company("Lake Vaccines"), {
          side: "guest",
          delegation: "d",
        }),
        person("bo", "Bo Ray", "managing director", company("Reedham Supplies"), { side: "host" }),
      ],
      agenda: [
        { key: "s", activity: "signing", when: { start: "2024-03-06" }, agreements: ["a"] },
        {
          key: "t",
          activity: "tour",
          when: { start: "2024-03-07" },
          saw: [en("the boat yard"), en("the old mill")],
        },
      ],
      agreements: [
        {
          key: "a",
          title: en("distribution agreement for vaccines"),
          type: "other",
          status: "signed",
          signedOn: "2024-03-06",
          effectiveOn: "2025-01-01",
          parties: [
            { organization: company("Lake Vaccines"), signatories: ["ann"] },
            { organization: company("Reedham Supplies"), signatories: ["bo"] },
          ],
        },
      ],
      background: [
        en("Trade between the two towns reached 3 million dollars in 2023."),
        en("A preferential trade agreement between the two towns has been in force since 2007."),
      ],
    });
    expect(text).toMatch(/in 2023\. A preferential trade agreement/);
  });
});
