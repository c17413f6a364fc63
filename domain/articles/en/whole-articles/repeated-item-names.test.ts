import { describe, expect, it } from "vitest";
import { en, person, said, textOfEvent } from "./lake-town.test-data";

const guild = { name: en("Lake Guild"), the: true, kind: "association" };
const lee = person("a", "Ann Lee", "president", guild, { side: "guest", delegation: "d", roles: ["head"] });
const ray = person(
  "b",
  "Bo Ray",
  "director",
  { name: en("Harbor Bank"), the: true, kind: "company" },
  { side: "host" },
);

const visit = (agenda: object[], more: object = {}): string =>
  textOfEvent({
    kind: "inspection",
    title: en("Lake Guild delegation visits Reedham"),
    city: en("Reedham"),
    delegations: [{ key: "d", name: en("Lake Guild delegation"), the: true, side: "guest", head: "a" }],
    participants: [lee, ray],
    agenda,
    ...more,
  });

describe("an item whose act ends in its own title", () => {
  const held = (did: string): string =>
    visit([
      { key: "t", activity: "tour", saw: [en("the boat yard")], people: [{ key: "a" }] },
      {
        key: "s",
        activity: "other",
        title: en("training session on the net manual"),
        did: en(did),
        people: [{ key: "a" }, { key: "b" }],
      },
    ]);

  it("is not named a second time", () => {
    const article = held("hold a training session on the net manual");
    expect(article).toContain("held a training session on the net manual.");
    expect(article).not.toContain("The occasion was");
  });

  it("is named where the act is another one", () => {
    expect(held("repair the oldest of the nets")).toContain(
      "repaired the oldest of the nets at a training session on the net manual.",
    );
  });
});

describe("a stop that the sentence of context after it says what it is", () => {
  const seen = (background: string): string =>
    visit(
      [
        { key: "u", activity: "tour", saw: [en("the boat yard")], people: [{ key: "a" }] },
        { key: "t", activity: "tour", saw: [en("the Reedham Harbor Zone")], people: [{ key: "a" }] },
        { key: "s", activity: "speeches", remarks: [said("a", "praise", "the boats")] },
      ],
      { background: [en(background)] },
    );

  it("keeps the sentence apart where what it is has a clause of its own", () => {
    expect(
      seen("The Reedham Harbor Zone, a zone that Reedham runs, lies on the east bank of the lake."),
    ).not.toContain("that Reedham runs that lies");
  });
});
