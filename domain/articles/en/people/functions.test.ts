import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { en } from "../whole-articles/lake-town.test-data";

const chamber = { name: en("Veridian Chamber"), the: true };
const member = (key: string, name: string, role: string) => ({
  key,
  person: { name: en(name) },
  functions: [en(role)],
  side: "guest",
  delegation: "d",
});

const article = (title: string): string =>
  faultlessText(
    {
      format: FORMAT,
      kind: "outbound_visit",
      status: "held",
      when: { start: "2024-03-05" },
      city: en("Oldmere"),
      delegations: [{ key: "d", name: en("delegation of the Veridian Chamber"), side: "guest", head: "z" }],
      participants: [
        {
          ...member("z", "Zoe Visitor", "unused"),
          functions: undefined,
          posts: [{ title: en(title), organization: chamber }],
          roles: ["head"],
        },
        member("a", "Ann Exemplar", "technology advisor of the delegation"),
        member("b", "Bob Invented", "treasurer of the delegation"),
        member("c", "Cy Mock", "secretary of the delegation"),
      ],
      agenda: [],
    } as unknown as DraftRecord,
    "en",
  );

describe("what members of a delegation were in it", () => {
  it("is stated in their list without article and delegation", () => {
    const text = article("chair");
    expect(text).toContain(
      "Ann Exemplar, technology advisor; Bob Invented, treasurer; and Cy Mock, secretary",
    );
    expect(text).not.toContain("of the delegation");
  });
});
