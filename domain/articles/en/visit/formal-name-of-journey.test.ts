import { describe, expect, it } from "vitest";
import { en, personOf, textOfEvent } from "../whole-articles/lake-town.test-data";

const visit = (officialName: string, purpose = "show the envoys the quays and the mills"): string =>
  textOfEvent({
    kind: "inspection",
    title: en("Envoys see quays"),
    officialName: en(officialName),
    areas: [en("Reedham"), en("Oakham")],
    purpose: en(purpose),
    participants: [
      { key: "g", group: en("nine envoys of the lake countries"), side: "guest" },
      { key: "o", group: en("30 other members of the consular corps"), side: "guest" },
      personOf("h", "Hal Host", "director", "Lake Council", { side: "host", roles: ["receiver"] }),
    ],
    agenda: [{ key: "t", activity: "tour", people: [{ key: "g" }, { key: "o" }], saw: [en("the old mill")] }],
  });

describe("the formal name of a journey with an aim", () => {
  it("is in the first sentence, and the journey has the aim", () => {
    const text = visit("the Economic Tour of Northland");
    expect(text).toMatch(/visited Reedham and Oakham on the Economic Tour of Northland on March 5, 2024\./);
    expect(text).toContain("The tour aimed to show the envoys the quays and the mills.");
    expect(text).not.toContain("The Economic Tour of Northland aimed");
  });

  it("is followed by the visitors by a noun, not by a pronoun for the journey", () => {
    const text = visit("the Economic Tour of Northland");
    expect(text).toMatch(/mills\. The visitors were received by Hal Host/);
    expect(text).not.toContain("They were received");
  });

  it("of several days is what the visitors came for", () => {
    const text = visit(
      "the first Northland Harbour Days",
      "deepen the trade between the harbours of the lake",
    );
    expect(text).toContain("visited Reedham and Oakham for the first Northland Harbour Days");
  });

  it("of any other kind stays with the aim", () => {
    expect(visit("the Northland Initiative")).toContain("The Northland Initiative aimed to show the envoys");
  });
});
