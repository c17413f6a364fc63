import { describe, expect, it } from "vitest";
import { en, textOfEvent } from "./lake-town.test-data";

const signing = (purpose: string): string =>
  textOfEvent({
    kind: "signing",
    title: en("Lake College and Harbor College sign memorandum"),
    purpose: en(purpose),
    agreements: [
      {
        key: "m",
        title: en("memorandum of cooperation"),
        type: "mou",
        status: "signed",
        parties: [
          { organization: { name: en("Lake College") } },
          { organization: { name: en("Harbor College") } },
        ],
        purpose: en("develop research, teaching and exchange"),
      },
    ],
  });

describe("an aim that is the event itself", () => {
  it("is left out", () => {
    const text = signing("sign the memorandum of cooperation between the two colleges");
    expect(text).not.toContain("was held to");
    expect(text).not.toContain("to sign");
  });

  it("is reported where it says more than what was signed", () => {
    expect(signing("sign the memorandum of cooperation and open the joint library")).toContain(
      "joint library",
    );
  });
});
