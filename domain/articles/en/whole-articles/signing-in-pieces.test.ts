import { describe, expect, it } from "vitest";
import { en, textOfEvent } from "./lake-town.test-data";

const CHAMBER = { name: en("Lake and Forest Chamber of Industry and Commerce"), the: true };
const COUNCIL = { name: en("Harbor Business Council for Foreign Trade and Investment"), the: true };

const signing = (more: object = {}): string =>
  textOfEvent({
    kind: "signing",
    title: en("Lake chamber and harbor council sign memorandum"),
    city: en("Reedham"),
    partOf: { name: en("the 31st Lakes Trade Congress"), how: "at", city: en("Reedham") },
    agenda: [{ key: "s", activity: "signing", agreements: ["m"] }],
    agreements: [
      {
        key: "m",
        title: en("memorandum of understanding"),
        type: "mou",
        status: "signed",
        signedOn: "2024-03-05",
        parties: [{ organization: CHAMBER }, { organization: COUNCIL }],
        purpose: en(
          "establish a framework for collaboration between the private sectors of the two regions, aimed at sustainable growth and innovation",
        ),
        scope: [
          { key: "a", text: en("promote joint projects") },
          { key: "b", text: en("exchange information") },
        ],
      },
    ],
    ...more,
  });

describe("a signing of which place and aim are known", () => {
  it("has the place in its first sentence, and a long aim with the terms", () => {
    const text = signing();
    expect(text).toMatch(/signed a memorandum of understanding in Reedham at the 31st Lakes Trade Congress/);
    expect(text).toMatch(/The memorandum aims to establish a framework/);
    expect(text).not.toContain("The signing took place");
  });

  it("names a virtual ceremony whole", () => {
    const agenda = [
      { key: "s", activity: "signing", title: en("virtual signing ceremony"), agreements: ["m"] },
    ];
    const text = signing({ agenda, online: "fully", city: undefined, partOf: undefined });
    expect(text).toContain("signed a memorandum of understanding at a virtual signing ceremony");
    expect(text).not.toContain("virtually ceremony");
  });

  it("says who arranged it after what the document is for", () => {
    const text = signing({
      organizers: [{ organization: { name: en("Embassy of Lakeland"), the: true }, tier: "go_between" }],
    });
    expect(text).toContain("The memorandum aims");
    expect(text.indexOf("arranged through the Embassy of Lakeland")).toBeGreaterThan(0);
    expect(text.indexOf("arranged through")).toBeGreaterThan(text.indexOf("The memorandum aims"));
  });
});
