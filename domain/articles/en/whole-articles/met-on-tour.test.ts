import { describe, expect, it } from "vitest";
import { en, personOf, personOfSide, said, textOfEvent } from "./lake-town.test-data";

const inspection = (more: object = {}): string =>
  textOfEvent({
    kind: "inspection",
    title: en("Minister inspects new harbor"),
    purpose: en("review the progress of the works"),
    venue: { name: en("Reedham Harbor"), city: en("Reedham") },
    participants: [
      personOfSide("m", "Zoe Hill", "Minister of Lakes", "guest", { roles: ["head"] }),
      personOfSide("a", "Ann Lee", "Secretary for Lakes", "guest", { roles: ["escort"] }),
      personOf("b", "Bo Ray", "Chairman", "Harbor Works Company", { side: "host" }),
    ],
    agenda: [
      {
        key: "t",
        activity: "tour",
        people: [{ key: "m", as: "head" }, { key: "a", as: "escort" }, { key: "b" }],
        saw: [en("the new quay"), en("the repair dock")],
        remarks: [said("b", "brief", "the works"), said("m", "stress", "the quay must open in May")],
        ...more,
      },
    ],
  });

describe("a host who speaks on a tour", () => {
  it("is introduced by these words, and not met in the company of who came along", () => {
    const text = inspection();
    expect(text).not.toContain(" met ");
    expect(text).toMatch(/Bo Ray[^.]* briefed the minister on the works/);
  });

  it("is present beside those who came along, where nothing is known of their words", () => {
    expect(inspection({ remarks: [] })).toContain(
      "Bo Ray, Chairman of Harbor Works Company, was also present.",
    );
  });

  it("is met where nobody came along, and nothing is known of their words", () => {
    const alone = { remarks: [], people: [{ key: "m", as: "head" }, { key: "b" }] };
    expect(inspection(alone)).toMatch(/met Bo Ray/);
  });
});

describe("others on a tour", () => {
  it("end the list of those who came along", () => {
    expect(inspection({ peopleOpen: true })).toMatch(
      /accompanied by Ann Lee, Secretary for Lakes, and others/,
    );
    expect(inspection({ peopleOpen: true })).not.toContain("Hill and others");
  });
});

describe("what was inspected at a place", () => {
  it("was viewed, where the first sentence says that the place was inspected", () => {
    const text = inspection({ saw: [en("the development works"), en("the repair dock")] });
    expect(text).toContain("Hill viewed the development works and the repair dock");
    expect(text.match(/inspected/g)).toHaveLength(1);
  });
});
