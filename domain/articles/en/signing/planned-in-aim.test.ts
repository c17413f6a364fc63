import { describe, expect, it } from "vitest";
import { en, personOf, textOfEvent } from "../whole-articles/lake-town.test-data";

const college = (name: string) => ({ name: en(name), the: false, kind: "university" });

describe("a document that is still planned", () => {
  it("is stated once, where the aim of the visit is to sign it", () => {
    const written = textOfEvent({
      kind: "reception",
      title: en("Delegation of Marshland University visits Reedham University"),
      home: college("Reedham University"),
      venue: { name: en("Reedham University"), the: false, organization: college("Reedham University") },
      purpose: en("expand cooperation and sign a supplementary agreement"),
      participants: [
        personOf("h", "Bob Sample", "rector", "Reedham University", { side: "host", roles: ["receiver"] }),
        personOf("g", "Ann Exemplar", "dean", "Marshland University", {
          side: "guest",
          roles: ["head"],
          delegation: "d",
        }),
      ],
      delegations: [{ key: "d", name: en("delegation"), head: "g" }],
      agreements: [
        {
          key: "x",
          title: en("supplementary agreement"),
          type: "other",
          status: "planned",
          parties: [
            { organization: college("Reedham University") },
            { organization: college("Marshland University") },
          ],
        },
      ],
    });
    expect(written).toContain("sign a supplementary agreement");
    expect(written.replace(/^.*\n/, "").match(/supplementary agreement/g)).toHaveLength(1);
  });
});
