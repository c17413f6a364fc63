import { describe, expect, it } from "vitest";
import { en, personOf, textOfEvent } from "../whole-articles/lake-town.test-data";

const gift = (later: [string, string]): string => {
  const [a, b] = [
    personOf("a", "Oda Kandel", "Chair", "Lake Port", { side: "host" }),
    personOf("b", "Obo Hamren", "Director", "Lake Office", { side: "host" }),
  ];
  return textOfEvent({
    kind: "inspection",
    title: en("President visits port"),
    city: en("Reedham"),
    participants: [
      personOf("p", "Ife Hichem", "President", "Norland", { side: "guest", roles: ["head", "speaker"] }),
      { ...a, person: { name: en("Oda Kandel"), later: en(later[0]) } },
      { ...b, person: { name: en("Obo Hamren"), ...(later[1] ? { later: en(later[1]) } : {}) } },
    ],
    agenda: [
      {
        key: "t",
        activity: "tour",
        saw: [en("the quay")],
        people: [
          { key: "p", as: "head" },
          { key: "a", as: "escort" },
          { key: "b", as: "guide" },
        ],
        remarks: [{ key: "r", by: ["p"], act: "say", points: [en("the port was busy")] }],
        outcomes: ["g"],
      },
    ],
    outcomes: [
      {
        key: "g",
        type: "gift",
        by: ["a", "b"],
        to: { participants: ["p"] },
        points: [en("a photograph of the quay")],
      },
    ],
  });
};

describe("somebody without a short name in the record", () => {
  it("has the last name, as everybody else has", () => {
    expect(gift(["Kandel", ""])).toContain("Kandel and Hamren presented");
  });

  it("keeps the whole name beside courtesy titles and first names", () => {
    expect(gift(["Ms. Kandel", ""])).toContain("Obo Hamren presented");
    expect(gift(["Oda", ""])).toContain("Obo Hamren presented");
  });
});
