import { describe, expect, it } from "vitest";
import { en, person, personOf, textOfEvent as text } from "./lake-town.test-data";

const BUILDERS = { key: "b", group: en("builders"), side: "host" };
const head = (organization = "Lakeland") =>
  personOf("p0", "Ann Example", "Commissioner", organization, { roles: ["head"], side: "guest" });

const asked = (key: string, whom: string, points: string[], more: object = {}) => ({
  key,
  by: ["p0"],
  act: "require",
  whom: en(whom),
  points: points.map(en),
  ...more,
});

const tour = (key: string, remarks: object[], more: object = {}) => ({
  key,
  activity: "tour",
  saw: [en(`the ${key} gate`)],
  people: [{ key: "p0", as: "head" }, { key: "b" }],
  remarks,
  ...more,
});

const inspection = (more: object) =>
  text({
    kind: "inspection",
    title: en("Commissioner inspects Reedham Dam"),
    venue: { name: en("Reedham Dam"), the: true },
    participants: [head(), BUILDERS],
    ...more,
  });

describe("what an inspection asked for", () => {
  it("is in the first sentence beside its aim, and not a second time", () => {
    const made = inspection({
      purpose: en("review the repair of the gates"),
      agenda: [
        tour("eastern", [asked("r", "the builders", ["finish the gates on time", "report once a month"])]),
      ],
    });
    expect(made).toMatch(
      /^Ann Example, Commissioner of Lakeland, inspected the Reedham Dam on March 5, 2024, to review the repair of the gates, and called on the builders to finish the gates on time\./m,
    );
    expect(made.match(/finish the gates/g)).toHaveLength(1);
    expect(made).toContain("called on the builders to report once a month");
  });

  it("is no appeal to everybody", () => {
    for (const whom of ["all stakeholders", "the public", "the people of Reedham"]) {
      const [, lead] = inspection({
        purpose: en("review the repair of the gates"),
        agenda: [tour("eastern", [asked("r", whom, ["save water"])])],
      }).split("\n\n");
      expect(lead).toMatch(/to review the repair of the gates\./);
    }
  });

  it("is a request to an office with such a word in its name", () => {
    const [, lead] = inspection({
      purpose: en("review the repair of the gates"),
      agenda: [tour("eastern", [asked("r", "the Youth Office", ["open the hall"])])],
    }).split("\n\n");
    expect(lead).toMatch(
      /to review the repair of the gates,? and called on the Youth Office to open the hall/,
    );
  });

  it("is also what was stressed so that it be done, and no other point that was stressed", () => {
    const stressed = (point: string): string =>
      inspection({
        purpose: en("review the repair of the gates"),
        agenda: [tour("eastern", [{ key: "r", by: ["p0"], act: "stress", points: [en(point)] }])],
      }).split("\n\n")[1] ?? "";
    expect(stressed("the work should be completed in May")).toMatch(
      / to review the repair of the gates, and stressed that the work should be completed in May\./,
    );
    expect(stressed("the dam is important for the town")).not.toContain("important");
  });

  it("is the point with a deadline", () => {
    const made = inspection({
      agenda: [
        tour("eastern", [asked("r", "the builders", ["clean the road", "finish the gates by June 2024"])]),
      ],
      followUps: [
        {
          key: "f",
          text: en("finish the gates"),
          force: "task",
          due: { on: "2024-06" },
          from: { remark: "r", point: 1 },
        },
      ],
    });
    expect(made).toMatch(
      /^Ann Example, .* 2024, and called on the builders to finish the gates by June 2024\./m,
    );
  });

  it("stays at its stop where there are several, and with the one person who was asked", () => {
    const stops = inspection({
      agenda: [tour("eastern", [asked("r", "the builders", ["clean the road"])]), tour("western", [])],
    });
    expect(stops).toMatch(
      /^Ann Example, Commissioner of Lakeland, inspected the Reedham Dam on March 5, 2024\./m,
    );
    const guard = person("g", "Ben Sample", "guard", { name: en("Reedham Dam") }, { side: "host" });
    const one = inspection({
      participants: [head(), BUILDERS, guard],
      agenda: [tour("eastern", [asked("r", "Sample", ["lock the gate"], { to: ["g"] })])],
    });
    expect(one).toMatch(
      /^Ann Example, Commissioner of Lakeland, inspected the Reedham Dam on March 5, 2024\./m,
    );
  });

  it("includes a deadline that nobody is recorded to have set", () => {
    const made = inspection({
      agenda: [tour("eastern", [], { outcomes: ["o"] }), { key: "x", activity: "speeches", told: "after" }],
      outcomes: [
        { key: "o", type: "result", points: [en("the builders were given a week to finish the gates")] },
      ],
      followUps: [
        {
          key: "f",
          text: en("finish the gates"),
          force: "task",
          due: { words: en("in a week") },
          from: { outcome: "o" },
        },
      ],
    });
    expect(made).toMatch(/^Ann Example, .* 2024\. The builders were given a week to finish the gates\./m);
  });
});

describe("what was inspected", () => {
  it("is what the title says, at the place of the event", () => {
    const made = inspection({ title: en("Commissioner inspects repair work at Reedham Dam") });
    expect(made).toMatch(
      /^Ann Example, Commissioner of Lakeland, inspected repair work at the Reedham Dam on/m,
    );
  });

  it("is not a journey of the heads of the district", () => {
    const own = {
      venue: undefined,
      city: en("Reedham"),
      title: en("Commissioner inspects works in Reedham"),
    };
    const made = inspection({
      ...own,
      purpose: en("inspect the progress of major works"),
      participants: [head("Reedham"), BUILDERS],
    });
    expect(made).toMatch(
      /^Ann Example, Commissioner of Reedham, inspected the progress of major works there on March 5, 2024\./m,
    );
    const other = inspection({ ...own, purpose: en("inspect the progress of major works") });
    expect(other).toMatch(/^Ann Example, Commissioner of Lakeland, visited Reedham on .* to inspect/m);
    const how = inspection({
      ...own,
      purpose: en("check how the works go on"),
      participants: [head("Reedham"), BUILDERS],
    });
    expect(how).toContain("to check how the works go on");
  });
});
