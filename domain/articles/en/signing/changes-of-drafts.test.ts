import { describe, expect, it } from "vitest";
import { en, person, textOfEvent, town } from "../whole-articles/lake-town.test-data";

/** Talks about a document that changes an earlier one. */
const text = (status: string): string =>
  textOfEvent({
    kind: "meeting",
    title: en("Reedham and Lake Port hold talks"),
    city: en("Reedham"),
    participants: [
      person("a", "Ann Lee", "mayor", town, { side: "host" }),
      person("b", "Bo Ray", "director", { name: en("Lake Port"), the: false }, { side: "guest" }),
    ],
    agenda: [{ key: "t", activity: "talks", people: [{ key: "a" }, { key: "b" }], topics: [en("ferries")] }],
    agreements: [
      {
        key: "g",
        status,
        type: "protocol",
        title: en("protocol on ferries"),
        amends: { title: en("ferry agreement of 2009") },
        parties: [
          { key: "p", organization: { name: en("Reedham"), kind: "government" } },
          { key: "q", organization: { name: en("Lake Port"), the: false } },
        ],
      },
    ],
  });

describe("a document that is not signed yet", () => {
  it("would change the earlier one", () => {
    expect(text("intended")).toContain("would amend the ferry agreement of 2009");
    expect(text("proposed")).toContain("would amend the ferry agreement of 2009");
    expect(text("signed")).toContain("amends the ferry agreement of 2009");
  });
});
