import { expect, it } from "vitest";
import { en, person, said, textOfEvent } from "../whole-articles/lake-town.test-data";

const college = {
  name: en("Reed College of Nets and Ropes"),
  the: false,
  short: en("RCNR"),
  kind: "university",
};
const embassy = { name: en("Embassy of Lakeland"), the: true, kind: "government" };
const guest = { side: "guest", delegation: "d" };

const meeting = (more: object = {}) =>
  textOfEvent({
    kind: "meeting",
    title: en("Reed College meets Embassy of Lakeland"),
    home: college,
    purpose: en("develop cooperation between the college and schools of net making in Lakeland"),
    delegations: [
      { key: "d", name: en("delegation of the Embassy of Lakeland"), the: true, side: "guest", head: "a" },
    ],
    participants: [
      person("h", "Hal Invented", "Vice-Chancellor", college, { side: "host", roles: ["receiver"] }),
      person("a", "Ann Exemplar", "First Secretary", embassy, { ...guest, roles: ["head"] }),
      person("b", "Bo Sample", "Third Secretary", embassy, guest),
      person("c", "Cy Mock", "press officer", embassy, guest),
    ],
    agenda: [
      {
        key: "t",
        activity: "talks",
        title: en("consultative meeting"),
        agreements: ["m"],
        remarks: [said("h", "say", "the meeting continues many earlier discussions")],
      },
    ],
    agreements: [
      {
        key: "m",
        title: en("memorandum of understanding"),
        type: "mou",
        status: "planned",
        parties: [{ organization: college }, { organization: embassy }],
        purpose: en("make work with net schools easier"),
      },
    ],
    ...more,
  });

it("the head of a delegation has the post of the embassy, not of the delegation", () => {
  const text = meeting();
  expect(text).toContain("the embassy's First Secretary");
  expect(text).not.toContain("its First Secretary");
});

it("two members are named with their leader, before what was agreed", () => {
  const text = meeting();
  expect(text).toMatch(/First Secretary, Ann Exemplar, the delegation included Third Secretary Bo Sample/);
  expect(text.indexOf("Bo Sample")).toBeLessThan(text.indexOf("memorandum"));
});
