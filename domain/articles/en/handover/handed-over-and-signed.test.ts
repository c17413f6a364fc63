import { describe, expect, it } from "vitest";
import { en, person, textOfEvent } from "../whole-articles/lake-town.test-data";

const embassy = { name: en("Embassy of Lakeland"), the: true, kind: "government" };
const ministry = { name: en("Ministry of Health"), the: true, kind: "government" };

/** A handover with a certificate, at which somebody who did nothing was the guest of honour. */
const article = (title: string): string =>
  textOfEvent({
    kind: "other",
    title: en(title),
    city: en("Reedham"),
    participants: [
      person("f", "Ada Holt", "First Lady", undefined, { side: "host", functions: [en("chief guest")] }),
      person("m", "Bo Ray", "Minister of Health", ministry, { side: "host", roles: ["receiver"] }),
      person("a", "Cy Lund", "ambassador", embassy, { side: "guest", roles: ["head"] }),
    ],
    agenda: [
      {
        key: "h",
        activity: "handover",
        title: en("12 ambulances"),
        people: [
          { key: "a", as: "head" },
          { key: "m", as: "receiver" },
        ],
      },
      { key: "s", activity: "signing", people: [{ key: "a" }, { key: "m" }], agreements: ["c"] },
    ],
    agreements: [
      {
        key: "c",
        title: en("handover certificate"),
        type: "other",
        status: "signed",
        parties: [
          { organization: embassy, signatories: ["a"] },
          { organization: ministry, signatories: ["m"] },
        ],
      },
    ],
  });

describe("a handover with a certificate", () => {
  it("is the news where the title reports it", () => {
    const text = article("Lakeland hands over 12 ambulances to ministry");
    expect(text).not.toContain("An event was held");
    expect(text.split("\n\n")[1]).toContain("handed over 12 ambulances");
    expect(text).toContain("handover certificate");
  });
});
