import { describe, expect, it } from "vitest";
import { en, person, textOfEvent, town } from "../en/whole-articles/lake-town.test-data";

const office = { name: en("Lake Affairs Office"), the: true, kind: "government" };
const port = { name: en("Wyland District of Wyland"), the: false, kind: "government" };

const signing = (others: object[]): string =>
  textOfEvent({
    kind: "signing",
    title: en("Wyland District of Wyland signs letter of intent with Reedham"),
    news: "l",
    home: office,
    participants: [
      person("a", "Ann Lee", "District Mayor", port, { side: "host", roles: ["signatory"] }),
      person("b", "Bo Ray", "Mayor", town, { side: "guest", roles: ["signatory"] }),
      ...others,
    ],
    agenda: [{ key: "s", activity: "signing", agreements: ["l"] }],
    agreements: [
      {
        key: "l",
        title: en("letter of intent on ferries"),
        type: "letter_of_intent",
        status: "signed",
        parties: [
          { organization: port, signatories: ["a"] },
          { organization: town, signatories: ["b"] },
        ],
      },
    ],
    followUps: [
      {
        key: "f",
        force: "task",
        announce: true,
        by: { organizations: [office] },
        text: en("seek more partners for the towns on the lake"),
      },
    ],
  });

describe("what is planned after a signing", () => {
  const heads = {
    key: "c",
    group: en("heads"),
    of: [{ ...office, name: en("Reed Port Office") }],
    side: "guest",
  };

  it("comes behind a few people who were there", () => {
    const written = signing([heads]);
    expect(written.indexOf("heads of the Reed Port Office")).toBeGreaterThan(0);
    expect(written.indexOf("will seek more partners")).toBeGreaterThan(
      written.indexOf("heads of the Reed Port Office"),
    );
  });

  it("has a district mayor without the district behind the title", () => {
    expect(signing([heads])).toContain("Ann Lee, District Mayor, and");
  });
});
