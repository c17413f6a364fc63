import { describe, expect, it } from "vitest";
import { en, personOf, textOfEvent } from "../whole-articles/lake-town.test-data";

const college = (name: string) => ({ name: en(name), the: false, kind: "university" });
const parties = [
  { organization: college("Reedham University") },
  { organization: college("Marshland University") },
];

describe("talks before a signing", () => {
  it("are without topics that the aim of the visit has stated", () => {
    const written = textOfEvent({
      kind: "reception",
      title: en("Reedham University and Marshland University sign memorandum"),
      home: college("Reedham University"),
      purpose: en("formalize their ties and discuss extending the lake course to other fields"),
      participants: [
        personOf("h", "Bob Sample", "rector", "Reedham University", { side: "host", roles: ["receiver"] }),
        personOf("g", "Ann Exemplar", "dean", "Marshland University", {
          side: "guest",
          roles: ["head"],
          delegation: "d",
        }),
      ],
      delegations: [{ key: "d", name: en("delegation"), head: "g" }],
      agenda: [
        { key: "t", activity: "talks", topics: [en("extending the lake course to other fields")] },
        { key: "s", activity: "signing", agreements: ["m"] },
      ],
      agreements: [
        { key: "m", title: en("memorandum of understanding"), type: "mou", status: "signed", parties },
      ],
    });
    expect(written.match(/extending the lake course/g)).toHaveLength(1);
  });
});
