import { describe, expect, it } from "vitest";
import { en, person, textOfEvent } from "../whole-articles/lake-town.test-data";

const port = (name: string) => ({ name: en(name), the: true, kind: "government" });
const visit = (...background: string[]): string =>
  textOfEvent({
    kind: "reception",
    title: en("Delegation of Port of Sandby visits Reedham"),
    city: en("Reedham"),
    home: port("Port of Reedham"),
    delegations: [
      { key: "d", name: en("delegation of the Port of Sandby"), the: true, side: "guest", head: "b" },
    ],
    participants: [
      person("a", "Ann Exemplar", "Director", port("Port of Reedham"), { side: "host", roles: ["receiver"] }),
      person("b", "Bo Sample", "Mayor", port("City of Sandby"), {
        side: "guest",
        delegation: "d",
        roles: ["head"],
      }),
    ],
    agenda: [
      {
        key: "t",
        activity: "tour",
        people: [{ key: "b", as: "head" }],
        saw: [en("Reedham Bay"), en("the North Quay")],
      },
    ],
    background: background.map(en),
  });

describe("context about the visit before this one", () => {
  it("is before it in its tense, and does not deny it", () => {
    const made = visit(
      "A delegation from Sandby last visited Reedham in 2012.",
      "Both ports have deepwater harbors.",
    );
    expect(made).toContain("A delegation from Sandby had last visited Reedham in 2012.");
    expect(made).not.toContain("Sandby last visited");
  });

  it.each([
    "The delegation from Sandby had last visited Reedham in 2012.",
    "The port was last visited by a delegation in 2012.",
    "The two ports, which last met in 2012, have deepwater harbors.",
  ])("stays as it is: %s", (text) => {
    expect(visit(text)).toContain(text);
  });

  it("has another time than a span that refers to something else", () => {
    expect(visit("A group from Reedham visited Sandby a month earlier.")).toContain(
      "A group from Reedham visited Sandby a month before the visit.",
    );
    for (const kept of [
      "A second hall was opened in 2010, two years earlier.",
      "The harbor hosted a race of boats in 2022 after losing it a year earlier.",
    ])
      expect(visit(kept)).toContain(kept);
  });
});
