import { describe, expect, it } from "vitest";
import { en, person, textOfEvent as text } from "../whole-articles/lake-town.test-data";

const port = (name: string) => ({ name: en(name), the: true, kind: "other" });

const signing = (others: object[], second: string[] = []): string =>
  text({
    kind: "signing",
    title: en("Ports of Reedham and Sandby sign agreement"),
    news: "a",
    city: en("Reedham"),
    participants: [
      person("x", "Ann Exemplar", "Director", port("Port of Reedham"), { side: "host" }),
      ...others,
    ],
    agenda: [{ key: "s", activity: "signing", agreements: ["a"] }],
    agreements: [
      {
        key: "a",
        title: en("sister-port agreement"),
        type: "other",
        status: "signed",
        parties: [
          { organization: port("Port of Reedham"), signatories: ["x"] },
          { organization: port("Port of Sandby"), ...(second.length > 0 ? { signatories: second } : {}) },
        ],
      },
    ],
  });
const guest = (key: string, name: string, of = "Port of Sandby") =>
  person(key, name, "manager of quays", port(of), { side: "guest" });

describe("people of a party of whom nobody is known to have signed", () => {
  it("were present from it, and are not said to have acted for it", () => {
    const written = signing([guest("y", "Bo Sample"), guest("z", "Cy Model")]);
    expect(written).toContain("Ann Exemplar, Director of the Port of Reedham, signed on its behalf.");
    expect(written).toMatch(/Present from the Port of Sandby were Bo Sample[^.]* and Cy Model/);
    expect(written).not.toMatch(/represented|also present|Also present/i);
  });

  it("are present with people of other organizations", () => {
    expect(signing([guest("y", "Bo Sample"), guest("z", "Cy Model", "Lake Club")])).not.toContain(
      "resent from the Port",
    );
  });

  it("are present where somebody signed for it", () => {
    expect(signing([guest("y", "Bo Sample"), guest("z", "Cy Model")], ["y"])).not.toContain(
      "resent from the Port",
    );
  });
});
