import { describe, expect, it } from "vitest";
import { en, person, personOf, textOfEvent, town } from "../whole-articles/lake-town.test-data";

const stop = (key: string, saw: string, more = {}) => ({
  key,
  activity: "tour",
  saw: [en(saw)],
  when: { start: `2024-03-0${key.length + 4}` },
  ...more,
});

/** A visit to the town on several days, with some stops. */
const visit = (kind: string, agenda: object[], others: object[] = []): string =>
  textOfEvent({
    kind,
    title: en("Delegation of Lakeside Port Union visits Reedham"),
    when: { start: "2024-03-05", end: "2024-03-09" },
    city: en("Reedham"),
    participants: [
      person("h", "Bob Sample", "mayor", town, { side: "host", roles: ["receiver"] }),
      personOf("g", "Ann Exemplar", "president", "Lakeside Port Union", {
        side: "guest",
        roles: ["head"],
        delegation: "d",
      }),
      ...others,
    ],
    delegations: [{ key: "d", name: en("delegation of Lakeside Port Union"), side: "guest", head: "g" }],
    agenda,
  });

describe("a delegation that is the subject again", () => {
  const three = [stop("a", "the docks"), stop("bb", "the mill"), stop("ccc", "the lighthouse")];

  it("is the guests where neither a pronoun nor its own noun has been used a moment before", () => {
    const text = visit("reception", three);
    expect(text).toMatch(/the delegation (?:visited|toured) the docks/);
    expect(text).toMatch(/it (?:also )?(?:visited|toured) the mill/);
    expect(text).toMatch(/the guests (?:visited|toured) the lighthouse/);
  });

  it("is not the guests where others were guests too", () => {
    expect(visit("reception", three, [{ key: "f", group: en("festival guests") }])).not.toContain(
      "The guests",
    );
  });

  it("is not used where it came to inspect, or on a journey of the office's own people", () => {
    for (const kind of ["inspection", "outbound_visit"])
      expect(visit(kind, three)).not.toContain("the guests");
  });
});
