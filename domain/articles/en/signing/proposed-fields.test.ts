import { describe, expect, it } from "vitest";
import { en, personOf, textOfEvent } from "../whole-articles/lake-town.test-data";

const chamber = (name: string) => ({ name: en(name), the: true, kind: "association" });

const proposed = (more: object): string =>
  textOfEvent({
    kind: "reception",
    title: en("Marsh Chamber visits Reed Chamber"),
    participants: [
      personOf("h", "Bob Sample", "president", "Reed Chamber", { side: "host", roles: ["receiver"] }),
      personOf("g", "Ann Exemplar", "president", "Marsh Chamber", { side: "guest" }),
    ],
    agenda: [{ key: "t", activity: "talks", topics: [en("ferries")], agreements: ["x"] }],
    agreements: [
      {
        key: "x",
        title: en("memorandum of understanding"),
        type: "mou",
        status: "proposed",
        parties: [{ organization: chamber("Reed Chamber") }, { organization: chamber("Marsh Chamber") }],
        fields: [en("trade"), en("tourism")],
        ...more,
      },
    ],
  });

describe("a proposed document", () => {
  it("has its few fields behind its name", () => {
    const text = proposed({});
    expect(text).toContain("sign a memorandum of understanding on trade and tourism");
    expect(text).not.toContain("would cover");
  });

  it("has them apart where its name or its terms say more", () => {
    expect(proposed({ title: en("agreement on ferries") })).toContain("would cover trade and tourism");
    expect(proposed({ purpose: en("promote exchange between the harbors of the lake") })).toContain(
      "would cover",
    );
  });
});
