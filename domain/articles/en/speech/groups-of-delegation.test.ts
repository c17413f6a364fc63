import { expect, it } from "vitest";
import { en, personOf, said, textOfEvent } from "../whole-articles/lake-town.test-data";

const visit = (participants: object[], more: object = {}): string =>
  textOfEvent({
    kind: "reception",
    title: en("Hilland boatmen visit Reedham"),
    city: en("Reedham"),
    delegations: [
      { key: "d", name: en("delegation of the Hilland Boat Guild"), the: true, side: "guest", head: "a" },
    ],
    participants: [
      personOf("a", "Ann Exemplar", "head", "Hilland Boat Guild", {
        side: "guest",
        delegation: "d",
        roles: ["head"],
      }),
      personOf("b", "Bo Mock", "mayor", "Reedham", { side: "host", roles: ["receiver"] }),
      ...participants,
    ],
    ...more,
  });
const talks = [
  {
    key: "t",
    activity: "talks",
    remarks: [said("b", "welcome", "the guests"), said("g", "say", "the lake is deep")],
  },
];

it("says that a group that speaks came with the delegation", () => {
  const group = { key: "g", group: en("owners of 12 boats"), side: "guest" };
  const text = visit([{ ...group, delegation: "d" }], { agenda: talks });
  expect(text).toMatch(/ and including owners of 12 boats, visited .* the owners said the lake is deep\./s);
});

it("says of groups of the delegation at the event that it included them", () => {
  const group = { key: "g", group: en("owners of 12 boats"), side: "guest", delegation: "d" };
  const written = textOfEvent({
    kind: "signing",
    title: en("Boat agreement signed at conference in Reedham"),
    agreements: [{ key: "x", title: en("agreement on boats"), type: "mou", status: "signed" }],
    news: "x",
    officialName: en("the 3rd Boat Conference"),
    city: en("Reedham"),
    delegations: [{ key: "d", name: en("Hilland delegation"), the: true, side: "guest", head: "a" }],
    participants: [
      personOf("a", "Ann Exemplar", "head", "Hilland Boat Guild", {
        side: "guest",
        delegation: "d",
        roles: ["head", "chair", "speaker"],
      }),
      personOf("b", "Bo Mock", "mayor", "Reedham", { side: "host", roles: ["chair", "speaker"] }),
      group,
      {
        key: "h",
        group: en("officials and lawmakers of several towns on the lake"),
        side: "guest",
        delegation: "d",
      },
      {
        key: "i",
        group: en("teachers of the schools for sailors in the north"),
        side: "guest",
        delegation: "d",
      },
    ],
    agenda: [
      {
        key: "c",
        activity: "talks",
        agreements: ["x"],
        title: en("conference"),
        people: [
          { key: "b", as: "chair" },
          { key: "a", as: "chair" },
          { key: "g" },
          { key: "h" },
          { key: "i" },
        ],
        remarks: [said("b", "say", "boats are light"), said("a", "say", "the lake is deep")],
      },
    ],
  });
  expect(written).toContain("The Hilland delegation also included owners of 12 boats, ");
});

it("are the delegation where all of it, named before, spoke together", () => {
  const group = {
    key: "g",
    group: en("owners of 12 boats"),
    of: [{ name: en("Hilland Boat Guild"), the: true }],
    side: "guest",
    delegation: "d",
  };
  const words = (text: string) => [
    {
      key: "t",
      activity: "talks",
      people: [{ key: "a" }, { key: "g" }, { key: "b" }],
      remarks: [
        said("b", "welcome", "the guests"),
        { key: "r", by: ["a", "g"], act: "say", points: [en(text)] },
      ],
    },
  ];
  expect(visit([group], { agenda: words("the lake is deep") })).toContain(
    "the delegation said the lake is deep.",
  );
  expect(visit([group], { agenda: words("they know the lake") })).toContain(
    "the members of the delegation said they know the lake.",
  );
});
