import { describe, expect, it } from "vitest";
import { en, textOfEvent } from "../whole-articles/lake-town.test-data";

const headline = (title: string, ...names: string[]): string | undefined =>
  textOfEvent({
    kind: "signing",
    title: en(title),
    agenda: [{ key: "s", activity: "signing", agreements: ["m"] }],
    agreements: [
      {
        key: "m",
        title: en("charter"),
        type: "other",
        status: "signed",
        parties: names.map((name) => ({ organization: { name: en(name), the: true, kind: "other" } })),
      },
    ],
  }).split("\n\n")[0];

describe("the parties of a title", () => {
  it("come in the order of the document", () => {
    expect(headline("Fenby and Reed jointly sign charter", "Port of Reed", "Port of Fenby")).toBe(
      "Reed and Fenby jointly sign charter",
    );
  });

  it("keep their order where a noun belongs to the second name alone", () => {
    const title = "Fenby Medical Center and Reed hospital sign charter";
    expect(headline(title, "Central Hospital of Reed Town", "Fenby Medical Center")).toBe(title);
  });
});
