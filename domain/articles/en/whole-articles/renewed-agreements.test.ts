import { describe, expect, it } from "vitest";
import { en, personOf, textOfEvent as text } from "./lake-town.test-data";

const port = (name: string, city: string) => ({ name: en(name), the: true, kind: "other", city: en(city) });

const signing = (agreement: object): string =>
  text({
    kind: "signing",
    title: en("Ports of Reedham and Sandby sign sister-port agreement anew"),
    news: "a",
    city: en("Reedham"),
    venue: { name: en("12th floor of the Trade Tower"), the: true, city: en("Reedham") },
    participants: [
      personOf("x", "Ann Exemplar", "Director", "Port of Reedham", { side: "host" }),
      personOf("y", "Bo Sample", "Director", "Port of Sandby", { side: "guest" }),
    ],
    agenda: [{ key: "s", activity: "signing", agreements: ["a"] }],
    agreements: [
      {
        key: "a",
        title: en("sister-port agreement"),
        type: "other",
        status: "signed",
        parties: [
          { organization: port("Port of Reedham", "Reedham"), signatories: ["x"] },
          { organization: port("Port of Sandby", "Sandby"), signatories: ["y"] },
        ],
        ...agreement,
      },
    ],
  });

describe("an agreement that is signed for the second time", () => {
  it("is renewed with the year of the first one, which is not said again", () => {
    const written = signing({ nth: 2, renewalOf: { signedOn: "1990" } });
    expect(written).toContain("renewed their 1990 sister-port agreement");
    expect(written).not.toMatch(/renews the agreement|a sister-port agreement/);
  });

  it("follows an earlier one where it was renewed more often", () => {
    const written = signing({ nth: 3, renewalOf: { signedOn: "1990" } });
    expect(written).toContain("The agreement follows one signed in 1990");
    expect(written).not.toContain("renews the agreement");
  });

  it("is signed on a floor of an organization, in the city that only the name of a port has said", () => {
    expect(signing({})).toContain("on the 12th floor of the Trade Tower in Reedham");
  });
});
