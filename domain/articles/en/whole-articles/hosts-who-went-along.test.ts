import { describe, expect, it } from "vitest";
import { en, person, textOfEvent } from "./lake-town.test-data";

const club = { name: en("Lake Rowing Club"), the: true, kind: "association" };
const academy = { name: en("Reedham Lake Academy"), the: true, kind: "institute" };

const visit = (): string =>
  textOfEvent({
    kind: "reception",
    title: en("Lake Rowing Club visits Reedham Lake Academy"),
    home: academy,
    venue: { name: en("Reedham Lake Academy"), the: true, organization: academy },
    delegations: [{ key: "d", name: en("Lake Rowing Club delegation"), the: true, side: "guest" }],
    participants: [
      person("a", "Ann Lee", "president", club, { side: "guest", delegation: "d" }),
      { key: "v", group: en("the Vice-Chancellor"), of: [academy], side: "host", roles: ["escort"] },
    ],
    agenda: [{ key: "t", activity: "tour", saw: [en("the boat hall")] }],
  });

describe("hosts who went along on a visit to their own organization", () => {
  it("do not seem to have come with the visitors", () => {
    const article = visit();
    expect(article).toMatch(/Vice-Chancellor of .* accompanied (?:it|the delegation)/);
    expect(article).not.toContain("accompanied by");
  });
});
