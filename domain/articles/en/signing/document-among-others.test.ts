import { describe, expect, it } from "vitest";
import { en, textOfEvent } from "../whole-articles/lake-town.test-data";

const college = (name: string) => ({ name: en(name), the: false, kind: "university" });
const parties = [
  { organization: college("Reedham University") },
  { organization: college("Marshland University") },
];

describe("the aim of one of several documents", () => {
  it("names the agreement, which could be any of them", () => {
    const written = textOfEvent({
      kind: "signing",
      title: en("Reedham University and Marshland University sign two documents"),
      city: en("Reedham"),
      agenda: [{ key: "s", activity: "signing", agreements: ["m", "x"] }],
      agreements: [
        {
          key: "m",
          title: en("revised memorandum of understanding"),
          type: "mou",
          status: "signed",
          parties,
          purpose: en("renew their ties"),
        },
        {
          key: "x",
          title: en("student exchange agreement"),
          type: "other",
          status: "signed",
          parties,
          purpose: en("give students who wish to study lakes a wider range of options"),
        },
      ],
    });
    expect(written).toContain("The student exchange agreement aims to give students");
  });
});
