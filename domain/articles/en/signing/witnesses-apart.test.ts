import { describe, expect, it } from "vitest";
import { en, personOf, textOfEvent as text } from "../whole-articles/lake-town.test-data";

const signing = (witnesses: string[], ofParties = false) =>
  text({
    kind: "signing",
    title: en("Lake Club and Oar Club sign agreement"),
    city: en("Reedham"),
    participants: [
      personOf("a", "Ann Lee", "adviser", ofParties ? "Lake Club" : "Harbor Office"),
      personOf("b", "Bo Ray", "treasurer", ofParties ? "Oar Club" : "Harbor Bank"),
      personOf("c", "Cy Dee", "mayor", "Reedham"),
      personOf("d", "Di Fox", "editor", "Sail Gazette"),
    ],
    agreements: [
      {
        key: "g",
        title: en("cooperation agreement"),
        type: "agreement",
        status: "signed",
        parties: [
          { organization: { name: en("Lake Club"), the: true }, signatories: ["a"] },
          { organization: { name: en("Oar Club"), the: true }, signatories: ["b"] },
        ],
        witnesses,
      },
    ],
  });

describe("witnesses of a signing by one person for each party", () => {
  it("have a sentence of their own with their names and posts if they are several", () => {
    const written = signing(["c", "d"]);
    expect(written).toMatch(/signed [^.]*for the Lake Club, and [^.]* for the Oar Club\./);
    expect(written).toContain(
      "The signing was witnessed by Cy Dee, mayor of Reedham, and Di Fox, editor of Sail Gazette.",
    );
  });

  it("stay in the sentence if one witnessed", () => {
    expect(signing(["c"])).toMatch(/for the Oar Club[^.]* in the presence of Cy Dee, mayor of Reedham/);
  });

  it("stay in the sentence behind those who signed together", () => {
    expect(signing(["c", "d"], true)).toMatch(
      / signed [^.]* in the presence of Cy Dee, mayor of Reedham, and /,
    );
  });
});
