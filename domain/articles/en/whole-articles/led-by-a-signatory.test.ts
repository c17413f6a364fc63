import { describe, expect, it } from "vitest";
import { en, personOf, textOfEvent as text } from "./lake-town.test-data";

const guild = { name: en("Lake Guild"), the: true, kind: "association" };
const union = { name: en("Sand Union"), the: true, kind: "association" };

const signing = text({
  kind: "reception",
  title: en("Lake delegation tours three countries"),
  news: "a",
  areas: [en("Norland"), en("Sudland"), en("Westland")],
  purpose: en("visit boat yards"),
  delegations: [{ key: "d", name: en("Lake cooperative delegation"), the: true, side: "guest", head: "g" }],
  participants: [
    personOf("h", "Bo Ray", "president", "Lake Guild", { side: "host" }),
    personOf("g", "Ann Lee", "president", "Sand Union", { side: "guest", delegation: "d", roles: ["head"] }),
  ],
  agenda: [
    {
      key: "s",
      activity: "signing",
      city: en("Reedham"),
      people: [{ key: "h" }, { key: "g" }],
      agreements: ["a"],
    },
  ],
  agreements: [
    {
      key: "a",
      title: en("framework agreement"),
      type: "framework",
      status: "signed",
      parties: [
        { organization: guild, signatories: ["h"] },
        { organization: union, signatories: ["g"] },
      ],
    },
  ],
});

describe("who led the visitors and signed", () => {
  it("is introduced with the delegation, directly after the news", () => {
    expect(signing).toMatch(
      /Led by [^.]*Ann Lee[^.]*, the delegation [^.]*boat yards\. [^.]*Bo Ray[^.]*signed/,
    );
    expect(signing).not.toMatch(/signator[^.]*\. Led by Lee/);
  });
});
