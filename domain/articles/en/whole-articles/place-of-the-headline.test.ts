import { describe, expect, it } from "vitest";
import { en, personOf, textOfEvent as text } from "./lake-town.test-data";

const inspection = (areas: string[], title = "Ministers tour Reed Boat Park") =>
  text({
    kind: "inspection",
    title: en(title),
    areas: areas.map(en),
    purpose: en("look into the needs of the boat builders"),
    delegations: [{ key: "d", side: "guest", head: "a" }],
    participants: [
      personOf("a", "Ann Example", "minister of boats", "Northland", { side: "guest", delegation: "d" }),
    ],
    agenda: [
      { key: "t", activity: "tour", venue: { name: en("Reed Boat Park") }, saw: [en("a sail workshop")] },
    ],
  });

describe("the place that the title of an inspection names", () => {
  it("is where the first sentence says the visitors went, in its district", () => {
    const made = inspection(["Hill District"]);
    expect(made).toMatch(/ toured the Reed Boat Park in Hill District on /);
    expect(made).not.toContain("visited Hill District");
    expect(made.match(/Reed Boat Park/g)).toHaveLength(2);
  });

  it("stays with its tour where there are several districts or the title names another place", () => {
    expect(inspection(["Hill District", "Lake District"])).toContain("toured Hill and Lake");
    expect(inspection(["Hill District"], "Ministers tour Hill District")).toContain("toured Hill District");
  });
});

const meeting = (more: object[] = []) =>
  text({
    kind: "meeting",
    participants: [
      personOf("a", "Ann Example", "mayor", "Reedham", { side: "host" }),
      personOf("b", "Ben Sample", "mayor", "Hilltown", { side: "guest" }),
      ...more,
    ],
    agenda: [
      {
        key: "t",
        activity: "talks",
        topics: [
          en("the training of boat crews in lake rescue"),
          en("the Harbour Patrol"),
          en("the Dock Department"),
        ],
        topicsOpen: true,
      },
    ],
  });

describe("what two people discussed", () => {
  it("has them as its subject, rather than two sides", () => {
    expect(meeting()).toContain("They discussed the training of boat crews");
  });

  it("is of two sides where somebody came along", () => {
    const more = personOf("c", "Cy Model", "clerk", "Hilltown", { side: "guest" });
    expect(meeting([more])).not.toContain("They discussed");
  });
});
