import { describe, expect, it } from "vitest";
import { en, personOf, textOfEvent } from "../whole-articles/lake-town.test-data";

/** The article of a meeting at which the mayor expressed a hope, with a quotation. */
const hoped = (hope: string, quote: string): string =>
  textOfEvent({
    kind: "meeting",
    title: en("Mayor meets president"),
    city: en("Reedham"),
    participants: [
      personOf("l", "Ann Lee", "Mayor", "Reedham"),
      personOf("k", "Bo Kim", "President", "Lake University"),
    ],
    agenda: [
      {
        key: "t",
        activity: "talks",
        remarks: [{ key: "r", by: ["l"], act: "hope", points: [en(hope)], quote: en(quote) }],
      },
    ],
  });

describe("a hope in front of its quotation", () => {
  it("is left out where the quotation states it", () => {
    const text = hoped("Kim would visit the port soon", "I hope that you will visit the port soon.");
    expect(text).not.toContain("expressed the hope");
  });

  it.each([
    ["firms of Norland would visit the port soon", "I hope to visit the port soon."],
    ["the port would never close soon", "We hope the port will close soon."],
    ["the university would open a school for girls in the port", "We hope for a school in the port."],
  ])("stays where the quotation differs: %s", (hope, quote) => {
    expect(hoped(hope, quote)).toContain(`hope that ${hope}`);
  });
});
