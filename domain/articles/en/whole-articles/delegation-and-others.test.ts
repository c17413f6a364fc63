import { describe, expect, it } from "vitest";
import { en, person, personOfSide, said, textOfEvent as text, town } from "./lake-town.test-data";

const MEMBERS = ["b", "c", "d"];

const reception = (agenda: object[], outcomes: object[], members = MEMBERS) =>
  text({
    kind: "reception",
    title: en("Officials from Sandland visit Reedham"),
    city: en("Reedham"),
    delegations: [
      { key: "k", name: en("delegation of officials from Sandland"), the: false, side: "guest", size: 3 },
    ],
    participants: [
      person("m", "Ann Example", "Mayor", town, { side: "host", roles: ["receiver"] }),
      { key: "s", group: en("school staff"), side: "host" },
      personOfSide("b", "Bo Sample", "Vice Mayor", "guest", { delegation: "k" }),
      personOfSide("c", "Cy Specimen", "school official", "guest", { delegation: "k" }),
      personOfSide("d", "Di Placeholder", "school official", "guest", { delegation: "k" }),
    ].filter(({ key }) => ["m", "s", ...members].includes(key)),
    agenda,
    outcomes,
  });

const all = ["m", ...MEMBERS].map((key) => ({ key }));

describe("all of a delegation beside others", () => {
  const made = reception(
    [
      { key: "w", activity: "other", did: en("walk round the lake"), people: all },
      {
        key: "x",
        activity: "other",
        did: en("exchange gifts"),
        people: all,
        remarks: [said("m", "say", "the clock is made of the wood of the lake")],
        outcomes: ["g", "h"],
      },
    ],
    [
      { key: "g", type: "gift", by: ["m"], to: { participants: MEMBERS }, points: [en("a lake flag")] },
      { key: "h", type: "gift", by: MEMBERS, to: { participants: ["m"] }, points: [en("a wood clock")] },
    ],
  );

  it("are the delegation where they act and where something is given to them or by them", () => {
    expect(made).toMatch(/(?:Example and the delegation|They) walked round the lake/);
    expect(made).not.toMatch(/Placeholder[^.]* (?:walked|exchanged|presented)|presented (?:Bo )?Sample/);
    expect(made).toMatch(/the delegation (?:presented|with|exchanged)/i);
    expect(made.match(/delegation of officials from Sandland/g)).toHaveLength(1);
  });

  it("are still named, once", () => {
    for (const name of ["Bo Sample", "Cy Specimen", "Di Placeholder"])
      expect(made.split(name)).toHaveLength(2);
  });

  it("gave the topic of the words, before these words", () => {
    expect(made.indexOf("clock")).toBeLessThan(made.indexOf("the wood of the lake"));
    expect(made).not.toMatch(/(?:said|called)[^.]*clock[^.]*\.[^.]*presented/);
  });
});

describe("some of a delegation beside others", () => {
  it("are named where they act", () => {
    const made = reception(
      [{ key: "w", activity: "other", did: en("walk round the lake"), people: all.slice(0, 3) }],
      [],
    );
    expect(made).toMatch(/Bo Sample.*walked round the lake/);
    expect(made).not.toContain("and the delegation walked");
  });
});

describe("groups who came without a delegation beside a host", () => {
  const visit = (people: readonly string[]): string =>
    text({
      kind: "inspection",
      title: en("Ambassadors tour Reedham"),
      city: en("Reedham"),
      participants: [
        { key: "g", group: en("six ambassadors of lake countries"), side: "guest" },
        { key: "h", group: en("12 members of the lake corps"), side: "guest" },
        person("m", "Ann Example", "Mayor", town, { side: "host", roles: ["receiver"] }),
      ],
      agenda: [
        { key: "t", activity: "tour", people: all.slice(0, 0), saw: [en("the Lake Mill")] },
        { key: "w", activity: "other", did: en("watch a boat race"), people: people.map((key) => ({ key })) },
      ],
    });

  it("are called the group where all of them act", () => {
    expect(visit(["g", "h", "m"])).toContain("Example and the group watched a boat race");
    expect(visit(["g", "m"])).not.toContain("Example and the group");
  });
});

it("that somebody who came along may have spoken at talks is not reported as a speech", () => {
  const visit = (activity: string): string =>
    text({
      kind: "reception",
      title: en("Guild delegation visits Reedham"),
      city: en("Reedham"),
      delegations: [{ key: "d", name: en("Lake Guild delegation"), the: true, side: "guest", head: "b" }],
      participants: [
        person("m", "Ann Example", "Mayor", town, { side: "host", roles: ["receiver"] }),
        personOfSide("b", "Bo Sample", "President", "guest", { delegation: "d", roles: ["head"] }),
        personOfSide("c", "Cy Specimen", "Chairman", "guest", { delegation: "d", roles: ["speaker"] }),
      ],
      agenda: [
        {
          key: "t",
          activity,
          people: ["m", "b"].map((key) => ({ key })),
          remarks: [said("m", "say", "boats are fast")],
        },
      ],
    });
  expect(visit("talks")).toContain("Cy Specimen");
  expect(visit("talks")).not.toMatch(/Specimen (?:spoke|delivered)/);
  for (const activity of ["speeches", "presentation"])
    expect(visit(activity)).toMatch(/Specimen[^.]* (?:also )?(?:spoke|delivered a speech)/);
});
