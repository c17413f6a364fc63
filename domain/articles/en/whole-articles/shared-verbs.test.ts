import { describe, expect, it } from "vitest";
import { en, personOf, said, textOfEvent } from "./lake-town.test-data";

const ANN = personOf("a", "Ann Exemplar", "mayor", "Reedham");
const BO = personOf("b", "Bo Sample", "captain", "Reed Lake Trust");
const day = (agenda: object[], participants: object[] = [ANN, BO]): string =>
  textOfEvent({
    kind: "other",
    title: en("Lake day held in Reedham"),
    officialName: en("the Lake Day"),
    city: en("Reedham"),
    participants,
    agenda,
  });

describe("what neighbours did alike", () => {
  it("is one sentence where two only spoke at a part of the event", () => {
    const text = day([
      {
        key: "o",
        activity: "speeches",
        title: en("opening"),
        remarks: [said("a", "speak"), said("b", "speak")],
      },
      { key: "q", activity: "discussion", title: en("debate"), topics: [en("piers")] },
    ]);
    expect(text).toMatch(/Ann Exemplar, [^.;]+ Bo Sample, [^.;]+ delivered speeches at the opening/);
    expect(text).not.toContain("delivered a speech");
  });

  it("has one verb where one chaired two parts", () => {
    const chairs = { people: [{ key: "a", as: "chair" }] };
    const text = day([
      { key: "o", activity: "presentation", title: en("boat presentation"), ...chairs },
      {
        key: "q",
        activity: "discussion",
        title: en("harbor debate"),
        people: [...chairs.people, { key: "b" }],
      },
    ]);
    expect(text).toMatch(/chaired the boat presentation and the harbor debate, in which Bo Sample/);
    expect(text.match(/chaired/g)).toHaveLength(1);
  });

  it("has one verb where two spoke on a topic each, unless the first topic is a list", () => {
    const two = (...topics: string[]): string =>
      day([
        {
          key: "o",
          activity: "discussion",
          title: en("debate"),
          topics: [en("the harbor")],
          remarks: [
            said("a", "speak", ...topics),
            said("b", "speak", "boats", "nets"),
            said("a", "say", "the piers, which are old, need a new plank for each boat that moors there"),
          ],
        },
      ]);
    expect(two("the piers")).toMatch(/spoke on the piers, and Bo Sample, [^.]+ on boats and nets/);
    expect(two("piers", "planks")).not.toMatch(/planks, and Bo Sample, [^.]*Trust, on boats/);
  });
});
