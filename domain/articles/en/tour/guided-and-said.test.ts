import { describe, expect, it } from "vitest";
import { en, person, textOfEvent, town } from "../whole-articles/lake-town.test-data";

/** An inspection whose only stop was guided. */
const text = (tour: object): string =>
  textOfEvent({
    kind: "other",
    title: en("Bridges opened in Reedham"),
    city: en("Reedham"),
    participants: [
      person("m", "Ann Lee", "mayor", town, { side: "guest" }),
      person("g", "Bo Ray", "engineer", { name: en("Lake Road Office"), the: true }, { side: "host" }),
    ],
    agenda: [
      {
        key: "o",
        activity: "ceremony",
        title: en("opening ceremony"),
        remarks: [{ key: "w", by: ["m"], act: "say", points: [en("the bridges shorten the way to school")] }],
      },
      {
        key: "t",
        activity: "tour",
        people: [{ key: "m" }, { key: "g", as: "guide" }],
        saw: [en("the two other bridges")],
        ...tour,
      },
    ],
  });

describe("somebody who guided a visitor who then asked for something", () => {
  it("comes beside the visitor, not behind the request", () => {
    const asked = {
      key: "r",
      by: ["m"],
      act: "require",
      points: [en("put up railings")],
      whom: en("the firm"),
    };
    const written = text({ remarks: [asked] });
    expect(written).not.toMatch(/put up railings, guided by/);
    expect(written).toMatch(
      /guided by .*Ray, .*visited the two other bridges and called on the firm to put up railings/,
    );
  });

  it("comes behind what was seen where nothing was said", () => {
    expect(text({})).toMatch(/Bo Ray, an engineer of the Lake Road Office, showed Lee the two other bridges/);
  });
});
