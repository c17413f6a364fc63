import { describe, expect, it } from "vitest";
import { en, personOf, textOfEvent } from "../whole-articles/lake-town.test-data";

const harbour = "Reedham Harbour Zone";

/** A visit to a zone whose only recorded place is that of the talks. */
const visit = (tour: object[]): string =>
  textOfEvent({
    kind: "reception",
    title: en("Chairman of Tessaly Ports calls at RHZ"),
    home: { name: en(harbour), the: true },
    participants: [
      personOf("vane", "Marta Vane", "chairman", "Tessaly Ports", { side: "guest", roles: ["head"] }),
      personOf("moor", "Ellen Moor", "director", harbour, { side: "host", roles: ["receiver"] }),
    ],
    agenda: [
      ...tour,
      { key: "t", activity: "talks", venue: { name: en("Pilot Centre") }, topics: [en("dredging")] },
    ],
  });

describe("the place of talks", () => {
  it("is not where the visit went if the visitors toured the premises of their hosts besides", () => {
    const text = visit([{ key: "h", activity: "tour", saw: [en("the model of the quays")] }]);
    expect(text).toMatch(/visited the Reedham Harbour Zone/);
    expect(text).not.toMatch(/visited (?:the )?Pilot Centre/);
  });
});
