import { describe, expect, it } from "vitest";
import { en, person, said, textOfEvent } from "../whole-articles/lake-town.test-data";

const port = { name: en("Lake Port Authority"), the: true, kind: "government" };
const club = { name: en("Reed Sailing Club"), the: true, kind: "association" };

/** A visit at which the host asks for something that the guest promises. */
const visit = (asked: string, promised: string, force = "commitment"): string =>
  textOfEvent({
    kind: "reception",
    title: en("Sailing Club visits Lake Port Authority"),
    participants: [
      person("h", "Bo Ray", "Director", port, { side: "host", roles: ["receiver"] }),
      person("g", "Ann Lee", "President", club, { side: "guest", roles: ["head"] }),
    ],
    agenda: [
      {
        key: "t",
        activity: "talks",
        people: [{ key: "h", as: "receiver" }, { key: "g" }],
        remarks: [
          said("g", "praise", "the order on the quays"),
          { ...said("h", "ask", asked), whom: en("the visitors") },
        ],
      },
    ],
    followUps: [
      { key: "f", text: en(promised), force, by: { participants: ["g"] }, to: { participants: ["h"] } },
    ],
  });

describe("a promise of exactly what was asked for", () => {
  it("does not repeat the words", () => {
    const text = visit("train young pilots", "train young pilots");
    expect(text).toMatch(/asked the visitors to train young pilots/);
    expect(text).toMatch(/promised to do so/);
    expect(text.match(/train young pilots/g)).toHaveLength(1);
  });

  it("keeps its own words where they are others", () => {
    expect(visit("train young pilots", "send two teachers")).toMatch(/promised .*send two teachers/);
  });
});
