import { describe, expect, it } from "vitest";
import { en, person, said, textOfEvent } from "./lake-town.test-data";

const ward = { name: en("Reedham Hospital"), the: false, kind: "hospital" };
const visit = (more: object = {}): string =>
  textOfEvent({
    kind: "reception",
    title: en("Delegation of Sandby Hospital visits Reedham Hospital"),
    city: en("Reedham"),
    home: ward,
    venue: { name: en("Reedham Hospital"), the: false },
    delegations: [{ key: "d", side: "guest", head: "b" }],
    participants: [
      person("a", "Ann Exemplar", "head nurse", ward, { side: "host", roles: ["receiver"] }),
      person(
        "b",
        "Bo Sample",
        "head nurse",
        { name: en("Sandby Hospital") },
        {
          side: "guest",
          delegation: "d",
          roles: ["head"],
        },
      ),
    ],
    agenda: [
      { key: "t", activity: "talks", topics: [en("the training of staff")], remarks: [] },
      {
        key: "w",
        activity: "tour",
        told: "after",
        people: [{ key: "b", as: "head" }],
        saw: [en("Ward 3")],
        remarks: [said("b", "praise", "the order of the ward")],
      },
    ],
    ...more,
  });

describe("what the leader of a delegation said on a tour", () => {
  it("is not said by the delegation", () => {
    const text = visit();
    expect(text).toMatch(/Sample praised the order of the ward/);
    expect(text).not.toMatch(/delegation[^.,]* and praised/);
  });

  it("shares the predicate where the leader is the subject", () => {
    const text = visit({ delegations: undefined });
    expect(text).toMatch(/Sample (?:also )?visited Ward 3 and praised the order of the ward/);
  });
});
