import { describe, expect, it } from "vitest";
import { en, personOfSide, textOfEvent } from "../whole-articles/lake-town.test-data";

describe("the same thing seen at two stops", () => {
  it("has another verb at the second one", () => {
    const written = textOfEvent({
      kind: "inspection",
      title: en("Minister inspects mills in Lake Region"),
      areas: [en("Lake Region")],
      participants: [personOfSide("m", "Ann Lee", "Minister of Mills", "guest", { roles: ["head"] })],
      agenda: ["Reed Mill", "Wyland Mill"].map((name, at) => ({
        key: `t${at}`,
        activity: "tour",
        people: [{ key: "m", as: "head" }],
        venue: { name: en(name), the: false, city: en(["Reedham", "Wyland"][at] ?? "") },
        saw: [en("the production process")],
        remarks: [
          { key: `r${at}`, by: ["m"], act: "stress", points: [en(`the lake needed mill ${at + 1}`)] },
        ],
      })),
    });
    expect(written).toMatch(/saw the production process.*viewed the production process/s);
  });
});
