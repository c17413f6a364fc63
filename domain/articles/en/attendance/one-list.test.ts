import { describe, expect, it } from "vitest";
import { en, person, textOfEvent } from "../whole-articles/lake-town.test-data";

const group = (key: string, words: string, more: object = {}): object => ({ key, group: en(words), ...more });

describe("those present at an event that is no visit", () => {
  it("are one list, also where only some of them have a side", () => {
    const text = textOfEvent({
      kind: "other",
      title: en("Lake library opens in Reed"),
      city: en("Reed"),
      attendance: { count: 300, bound: "over", of: en("people") },
      participants: [
        person("a", "Ann Lee", "mayor", { name: en("Reed") }, { side: "host" }),
        group("g", "boatbuilders of Hillton", { side: "third" }),
        group("p", "pupils of both towns"),
      ],
      agenda: [
        {
          key: "c",
          activity: "ceremony",
          title: en("opening ceremony"),
          remarks: [{ key: "r", by: ["a"], act: "say", points: [en("the library is open to everybody")] }],
        },
      ],
    });
    expect(text).toMatch(/boatbuilders of Hillton and pupils of both towns/);
    expect(text).not.toMatch(/ also (?:present|among)/);
  });
});
